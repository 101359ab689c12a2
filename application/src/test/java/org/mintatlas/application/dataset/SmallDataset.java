package org.mintatlas.application.dataset;

import java.util.HashMap;
import java.util.Map;
import org.mintatlas.application.dataset.file.Dataset;

/** A dataset of a few rows in every file, to change one cell at a time. */
final class SmallDataset {
  private final Map<String, String> files = new HashMap<>();

  SmallDataset() {
    files.put(
        "states.csv",
        """
        iso,ags2,name_de,name_en,capital,lat,lon,nuts1
        DE-NW,05,Nordrhein-Westfalen,North Rhine-Westphalia,Düsseldorf,51.22,6.78,DEA
        """);
    files.put(
        "search_terms.csv",
        """
        words,list,code,language
        Mathe,Subject,MATHEMATICS,de
        """);
    files.put(
        "districts.csv",
        """
        ags,name,official_name,kind,state,nuts3,lat,lon,valid_from,valid_to
        05313,Aachen,"Aachen, Stadt",KREISFREIE_STADT,DE-NW,DEA21,50.78,6.08,,2009-10-20
        05315,Köln,"Köln, Stadt",KREISFREIE_STADT,DE-NW,DEA23,50.94,6.96,,
        05382,Rhein-Sieg-Kreis,Rhein-Sieg-Kreis,KREIS,DE-NW,DEA2C,50.80,7.20,,
        """);
    files.put(
        "district_changes.csv",
        """
        valid_from,old_ags,old_name,new_ags,new_name,kind
        2009-10-21,05313,Aachen (alt),05315,Köln,MERGED
        """);
    files.put(
        "postcodes.csv",
        """
        plz,ags,main,place,lat,lon
        50667,05315,1,Köln,50.939,6.955
        51143,05382,0,Porz,50.88,7.05
        51143,05315,1,Köln,50.88,7.06
        """);
    files.put(
        "regions.csv",
        """
        slug,former_slugs,name,official_name,kinds,state,seat,seat_outside,website,mission,target_groups,education_stages,age_from,age_to,founded,listed,listed_by,listed_by_source,paused,restarted,ended,successor,cluster_from,cluster_to,cluster_to_derived,pilot_region,source,read_on,speaks_of
        zdi-koeln,,zdi-Zentrum Köln,,ZDI_NETWORK,DE-NW,Köln,,https://example.org,Neugier wecken,GIRLS;TEACHERS,PRIMARY,,,2010,2024,,,,,,,,,,true,First page | Second page,,
        rhein-mint,,RheinMINT,RheinMINT am Rhein,MINT_REGION;MINT_CLUSTER,DE-NW,,,,,,,,,,,2018,Third page,,,2021,zdi-koeln,2019,2021,true,false,Third page,,
        """);
    files.put(
        "region_former_names.csv",
        """
        region_slug,name,until,source,read_on,speaks_of
        zdi-koeln,Zentrum Köln,2012,First page,,
        """);
    files.put(
        "region_seals.csv",
        """
        region_slug,awarded,source,read_on,speaks_of
        zdi-koeln,2024,Second page,,
        """);
    files.put(
        "organisations.csv",
        """
        name,aliases,legal_form,kinds,sector,city,website,source,read_on,speaks_of
        Stadt Köln,Köln;Stadtverwaltung Köln,,MUNICIPALITY,PUBLIC,Köln,https://example.org/koeln,Second page,,
        Verein Eins,,e. V.,ASSOCIATION;STUDENT_LAB,CIVIL_SOCIETY,,,First page,,
        Stiftung Zwei,SZ,,,,,,First page | Second page,,
        Institut,,,,,,,First page,,
        """);
    files.put(
        "region_coverage.csv",
        """
        region_slug,ags,start,end,basis,source,read_on,speaks_of
        zdi-koeln,05315,,,STATED,First page,,
        zdi-koeln,05382,2015,2020,NAME,Second page,,
        """);
    files.put(
        "region_involvements.csv",
        """
        region_slug,organisation,role,start,end,source,read_on,speaks_of
        zdi-koeln,Stadt Köln,CARRIER,,,First page | Second page,,
        zdi-koeln,Verein Eins,PARTNER,,2020,First page,,
        rhein-mint,Stadt Köln,CARRIER,2018,,Third page,,
        """);
    files.put(
        "initiatives.csv",
        """
        slug,name,kind,organisation,region_slug,city,postcode,state,website,source,read_on,speaks_of
        labor-eins,Labor Eins,STUDENT_LAB,Verein Eins,zdi-koeln,Köln,,DE-NW,,Third page,,
        """);
    files.put(
        "projects.csv",
        """
        slug,initiative_slug,name,description,subjects,formats,education_stages,age_from,age_to,target_groups,cost,capacity,recurrence,city,postcode,state,online,languages,website,source,read_on,speaks_of
        forschen,labor-eins,Forschen,Ein Tag im Labor,CHEMISTRY;PHYSICS,LAB;WORKSHOP,LOWER_SECONDARY,10,14,GIRLS;WHOLE_CLASSES,6.70,30,REGULAR,Köln,50667,DE-NW,false,de;en,https://example.org/forschen,Third page,,
        """);
    files.put(
        "networks.csv",
        """
        slug,name,scope,states,coordinator,coordinating_region,website,source,read_on,speaks_of
        community,Community,NATIONAL,,SZ,zdi-koeln,,First page,,
        """);
    files.put(
        "network_members.csv",
        """
        network_slug,region_slug
        community,zdi-koeln
        """);
    files.put(
        "programmes.csv",
        """
        slug,name,format,lead,website,description_de,description_en,source,read_on,speaks_of
        schule,Schule der Netzwerke,TRAIN_THE_TRAINER,Stiftung Zwei,,Worum es geht,What it is about,First page,,
        """);
    files.put(
        "cohorts.csv",
        """
        slug,programme_slug,number,name,status,start,end,end_derived,mode,place,capacity,certificate,source,read_on,speaks_of
        schule-1,schule,1,Erster Durchgang,COMPLETED,2020-03,2021-06,true,ONLINE,,20,Urkunde,First page,,
        schule-2,schule,2,Zweiter Durchgang,PLANNED,,,,,,,,First page,,
        """);
    files.put(
        "cohort_modules.csv",
        """
        cohort_slug,kind,title,start,end,mode,duration,duration_unit,source,read_on,speaks_of
        schule-1,KICK_OFF,Auftakt,2020-06,2020-06,ONLINE,2.5,DAYS,First page,,
        schule-1,CLOSING,Abschluss,2021-05,2021-05,ONLINE,,,First page,,
        """);
    files.put(
        "cohort_findings.csv",
        """
        cohort_slug,kind,text_de,text_en,source,read_on,speaks_of
        schule-1,AIM,Erproben,To try out,First page,,
        """);
    files.put(
        "enrolments.csv",
        """
        cohort_slug,region_slug,status
        schule-1,zdi-koeln,COMPLETED
        """);
    files.put(
        "materials.csv",
        """
        programme_slug,title,kind,edition,audience_de,audience_en,language,link,source,read_on,speaks_of
        schule,Werkzeug,TOOLKIT,2,Netzwerke,Networks,de,https://example.org/werkzeug,First page,,
        """);
    files.put(
        "framework_editions.csv",
        """
        slug,framework_de,framework_en,number,published,example,notice_de,notice_en
        rahmen-1,Rahmen,Framework,1,2022,true,Ein Beispiel,An example
        """);
    files.put(
        "framework_ratings.csv",
        """
        edition_slug,value,label_de,label_en
        rahmen-1,1,Kaum,Hardly
        rahmen-1,2,Ganz,Fully
        """);
    files.put(
        "framework_criteria.csv",
        """
        edition_slug,kind,kind_name_de,kind_name_en,code,name_de,name_en,question_de,question_en
        rahmen-1,OFFER,Angebot,Offer,ziele,Ziele,Aims,Wohin?,Where to?
        rahmen-1,RESOURCES,Ressourcen,Resources,team,Team,Team,Wer?,Who?
        rahmen-1,RESULTS,Ergebnisse,Results,wirkung,Wirkung,Impact,Was bleibt?,What lasts?
        """);
    files.put(
        "event_series.csv",
        """
        slug,name,host,source,read_on,speaks_of
        treffen,Treffen,Stiftung Zwei,First page,,
        """);
    files.put(
        "events.csv",
        """
        slug,series_slug,edition,kind,status,title,motto,description_de,description_en,website,start,end,starts_at,ends_at,mode,venue,city,state,host,region_slugs,audience,registration_opens,registration_closes,registration_url,capacity,source,read_on,speaks_of
        treffen-1,treffen,1,BARCAMP,PUBLISHED,Erstes Treffen,Gemeinsam!,Alle reden mit.,Everybody has a say.,https://treffen.example.org/1,2024-09-20,2024-09-20,09:30,17:00,ON_SITE,Haus am Rhein,Köln,DE-NW,Verein Eins,zdi-koeln; rhein-mint,PUBLIC,2024-05-01,2024-09-01,https://treffen.example.org/1/anmeldung,150,First page,,
        treffen-2,treffen,2,BARCAMP,PUBLISHED,Zweites Treffen,,,,,2025,,,,ONLINE,,,,,,COORDINATORS,,,,,First page,,
        """);
    files.put(
        "awards.csv",
        """
        slug,name,host,source,read_on,speaks_of
        preis,Preis der Netzwerke,Stiftung Zwei,First page,,
        """);
    files.put(
        "award_calls.csv",
        """
        award_slug,year,theme_de,theme_en,status,opens,deadline,ceremony,jury,brochure,audience_de,audience_en,source,read_on,speaks_of
        preis,2023,,,PUBLISHED,,,,,,,,First page,,
        preis,2024,Alle!,Everybody!,PUBLISHED,2024-02,2024-04-30,2024-09-19,jury,https://example.org/preis,Netzwerke,Networks,First page,,
        """);
    files.put(
        "award_applications.csv",
        """
        award_slug,year,region_slug,title,example,submitted_at
        preis,2024,zdi-koeln,Technik für alle,Wie wir es machen,2024-04-30T10:00:00Z
        preis,2024,rhein-mint,Noch etwas,Und so weiter,2024-04-30T11:00:00Z
        """);
    files.put(
        "award_winners.csv",
        """
        award_slug,year,region_slug,name,project,source,read_on,speaks_of
        preis,2023,rhein-mint,RheinMINT,,Second page,,
        preis,2024,zdi-koeln,zdi Köln,Technik für alle,Second page,,
        preis,2023,,Labor am Fluss,Licht,Second page,,
        """);
    files.put(
        "bodies.csv",
        """
        slug,name,level,state,kind,hosts,rhythm_de,rhythm_en,since,composition_de,composition_en,source,read_on,speaks_of
        beirat,Beirat,NATIONAL,,OPERATIONAL_COUNCIL,Stiftung Zwei; Verein Eins,jährlich,yearly,2015,Ministerien,Ministries,First page,,
        runde,Runde,STATE,DE-NW,WORKING_GROUP,,,,,,,First page,,
        jury,Jury,NATIONAL,,JURY,Stiftung Zwei,,,,,,First page,,
        """);
    files.put(
        "seats.csv",
        """
        body_slug,organisation,state,function_de,function_en,start,end,source,read_on,speaks_of
        beirat,Verein Eins,,,,2015,,First page,,
        beirat,,DE-NW,Ministerium,Ministry,,,First page,,
        """);
    files.put(
        "meetings.csv",
        """
        body_slug,date,place,mode,topics_de,topics_en,source,read_on,speaks_of
        beirat,2024,Berlin,ON_SITE,Umfrage; Geld,Survey; Money,First page,,
        """);
    files.put(
        "exchanges.csv",
        """
        body_slug,other_body_slug,start,end,known_on,topic_de,topic_en,source,read_on,speaks_of
        beirat,runde,,,2024-autumn,Alles,Everything,First page,,
        """);
    files.put(
        "surveys.csv",
        """
        slug,name,series,rhythm,year,focus_de,focus_en,commissioned_by,institute,representative,field_start,field_end,source,read_on,speaks_of
        umfrage-2024,Umfrage 2024,Umfrage,YEARLY,2024,Was Eltern denken,What parents think,Stiftung Zwei,Institut,true,2024-02,2024-03,First page,,
        """);
    files.put(
        "survey_results.csv",
        """
        survey_slug,statement_de,statement_en,value,qualifier,unit,source,read_on,speaks_of
        umfrage-2024,Viele sind dafür.,Many are in favour.,61.5,ABOUT,PERCENT,Second page,,
        umfrage-2024,Manche sind dagegen.,,,,,First page,,
        """);
    files.put(
        "publications.csv",
        """
        slug,title,kind,published,publisher,link,concerns,concerned,summary_de,summary_en,source,read_on,speaks_of
        heft,Heft zum Preis,BROCHURE,2024-10,Stiftung Zwei,https://example.org/heft,CALL,preis/2024,Was herauskam,What came of it,First page,,
        bericht,Bericht,REPORT,2024,,,COHORT,schule-1,,,First page,,
        """);
    files.put(
        "figure_series.csv",
        """
        slug,name_de,name_en,measure,state
        regionen,Regionen,Regions,REGIONS,
        """);
    files.put(
        "figure_points.csv",
        """
        series_slug,value,qualifier,unit,note_de,note_en,as_of,source,read_on,speaks_of
        regionen,50,OVER,REGIONS,,,2020,First page,,
        regionen,120,ABOUT,REGIONS,mit Clustern,with clusters,2024-12-mid,Second page,,
        """);
    files.put(
        "figures.csv",
        """
        owner_kind,owner,measure,value,qualifier,unit,note_de,note_en,as_of,source,read_on,speaks_of
        COHORT,schule-1,INITIATIVES_REACHED,80,OVER,INITIATIVES,,,2021-04,First page,,
        COHORT,schule-1,INITIATIVES_REACHED,88,EXACT,INITIATIVES,nach drei Runden,after three rounds,,Second page,,
        COHORT,schule-1,PARTICIPANTS,13,EXACT,PEOPLE,,,,Second page,,
        EVENT,treffen-1,PARTICIPANTS,120,OVER,PEOPLE,,,,First page,,
        CALL,preis/2024,APPLICATIONS,2,EXACT,APPLICATIONS,,,,First page,,
        CALL,preis/2024,WINNERS,1,EXACT,REGIONS,,,,First page,,
        BODY,beirat,MEMBERS,24,EXACT,ORGANISATIONS,,,2012,First page,,
        SURVEY,umfrage-2024,RESPONDENTS,1000,ABOUT,PEOPLE,,,,First page,,
        """);
  }

  SmallDataset with(String file, String text) {
    files.put(file, text);
    return this;
  }

  SmallDataset replacing(String file, String part, String by) {
    String text = files.get(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file + " has no '" + part + "'");
    }
    return with(file, text.replace(part, by));
  }

  String text(String file) {
    return files.get(file);
  }

  SmallDataset without(String file) {
    files.remove(file);
    return this;
  }

  Dataset dataset() {
    return new Dataset(files);
  }
}
