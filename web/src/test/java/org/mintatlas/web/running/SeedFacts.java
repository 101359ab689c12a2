package org.mintatlas.web.running;

import java.util.List;

/**
 * What the two pages tell that stood at the beginning, fact by fact: a question to the program,
 * where the answer is, and what it must be. The pages themselves are covered sentence by sentence
 * in {@code docs/seed-coverage.md}, which uses the names of these questions.
 */
final class SeedFacts {

  /** A question, by the name under which {@code docs/seed-coverage.md} cites it. */
  record Question(String name, String query) {}

  /**
   * A fact.
   *
   * @param name what it says
   * @param question what is asked
   * @param path where it stands in the answer, for {@link Answers}
   * @param expected all that must stand there, in this order
   */
  record Fact(String name, Question question, String path, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Fact fact(String name, Question question, String path, String... expected) {
    return new Fact(name, question, path, List.of(expected));
  }

  private static final String REVIEW =
      "MINT-Regionen: Neues Jahr, neue Perspektiven, Rückblick und Ausblick der MINT-Regionen"
          + " (12 December 2024)";
  private static final String COMMUNITY =
      "MINT-Qualitätsoffensive: page about its community and pilot phase";

  static final Question NEW_REGIONS =
      new Question(
          "new-regions",
          """
          {
            yearInReview(year: 2024) {
              newRegions(first: 50) {
                totalCount
                nodes {
                  slug name kinds seat mission targetGroups educationStages
                  leadState { code }
                  states { code }
                  coverage { basis district { key displayName } }
                  involvements { role organisation { name aliases } }
                  sources { citation }
                }
              }
              allStatesReached
              statesReached { code }
            }
            network(slug: "mintnetz18plus") {
              name
              states { code }
              coordinatingRegion { slug name }
            }
          }
          """);

  static final Question BODIES =
      new Question(
          "bodies-in-2024",
          """
          {
            yearInReview(year: 2024) {
              meetings(first: 20) { nodes { body { slug } date topics } }
              exchanges(first: 20) {
                nodes {
                  bodies { slug }
                  period { from to }
                  attested
                  attestedLabel
                  topic
                  sources { citation }
                }
              }
              surveys(first: 10) {
                nodes {
                  slug seriesName year representative rhythm rhythmLabel
                  rhythmInEnglish: rhythmLabel(lang: EN)
                  focus
                  english: focus(lang: EN)
                  commissionedBy { name }
                }
              }
            }
            council: body(slug: "laenderbeirat") {
              kind level
              bodySeats(first: 50) { nodes { state { code } function organisation { name } } }
            }
            roundTable: body(slug: "laender-round-table") {
              kind level
              bodySeats(first: 50) { nodes { state { code } function organisation { name } } }
            }
          }
          """);

  static final Question CALL =
      new Question(
          "call-of-2024",
          """
          {
            call(award: "mint-regionen-wirken", year: 2024) {
              award { name host { name } }
              theme eligibility status ceremony winRate
              jury { slug kind }
              figures { measure text unit source { citation } }
              winners(first: 10) { totalCount nodes { name projectName region { slug } } }
              publications(first: 5) { nodes { slug kind published publisher { name } } }
            }
          }
          """);

  static final Question BARCAMP =
      new Question(
          "barcamp-of-2024",
          """
          {
            event(slug: "mint-barcamp-10") {
              edition name motto from mode venue audience
              place { city state { code } }
              series { slug host { name } }
              figures { measure text unit source { citation } }
            }
            publication(slug: "artikel-mint-barcamp-10") { kind documentUrl concerns { __typename } }
          }
          """);

  static final Question EVENTS =
      new Question(
          "events-of-2024",
          """
          {
            yearInReview(year: 2024) {
              eventsBySeries(first: 100) {
                nodes {
                  series { slug }
                  events(first: 20) {
                    nodes {
                      slug name kind audience mode
                      from fromLabel
                      english: fromLabel(lang: EN)
                      place { city }
                    }
                  }
                }
              }
            }
          }
          """);

  static final Question TRAINING =
      new Question(
          "qualification-after-2023",
          """
          {
            course: cohort(programme: "ihk-zertifikatslehrgang", number: 4) {
              name status certificateName
              period { from to }
              results: findings(kinds: [RESULT]) { text }
              outlook: findings(kinds: [OUTLOOK]) { text }
              programme { format cohorts(first: 20) { totalCount } }
            }
            workshop: cohort(programme: "praxiswerkstatt", number: 1) {
              name
              period { from }
              findings { kind text source { citation } }
              programme { format description }
            }
          }
          """);

  static final Question OUTLOOK =
      new Question(
          "outlook-on-2025",
          """
          {
            yearInReview(year: 2024) {
              outlook {
                year
                events(first: 50) { nodes { slug name edition from } }
                calls(first: 10) {
                  nodes { award { slug } applicationsFrom applicationsFromLabel english: applicationsFromLabel(lang: EN) }
                }
                cohorts(first: 10) { nodes { slug period { from } } }
              }
              publications(first: 20) { nodes { slug published } }
            }
          }
          """);

  static final Question PROGRAMME =
      new Question(
          "programme",
          """
          {
            programme(slug: "mint-qualitaetsoffensive") {
              name format description
              lead { name }
              materials(first: 20) { totalCount nodes { name kind } }
              cohorts(first: 20) { totalCount nodes { number period { from } } }
            }
            network(slug: "community-mint-qualitaetsoffensive") {
              name
              memberships(first: 50) { totalCount }
            }
            networks(filter: { scopes: [STATE] }, first: 10) { nodes { states { code } } }
          }
          """);

  static final Question PILOT =
      new Question(
          "pilot-phase",
          """
          {
            cohort(programme: "mint-qualitaetsoffensive", number: 1) {
              name status mode
              period { from fromLabel to toLabel }
              endDerived
              modules {
                kind name mode
                period { from fromLabel to }
                english: period { from: fromLabel(lang: EN) }
                duration { text unit unitLabel }
              }
              findings { kind text source { citation } }
              figures { measure text unit unitLabel asOf asOfLabel source { citation } }
              headcount { networkCount personCount }
              enrolments(first: 50) { totalCount nodes { status } }
              alumni(first: 50) { totalCount }
            }
          }
          """);

  static final Question PILOT_REGIONS =
      new Question(
          "pilot-regions",
          """
          {
            regions(filter: { pilotRegion: true, includeEnded: true }, first: 50) {
              totalCount
              nodes { slug name leadState { code } }
            }
            bochum: region(slug: "zdi-ist-bochum") { slug name formerNames { name } }
            cohort(programme: "mint-qualitaetsoffensive", number: 1) {
              report {
                byState {
                  state { code }
                  networkCount
                  regions(first: 20) { nodes { slug } }
                }
              }
            }
          }
          """);

  static final Question PILOT_EVENTS =
      new Question(
          "pilot-events",
          """
          {
            eventSeries(slug: "mint-qualitaetsoffensive") {
              events(first: 10) {
                nodes {
                  slug kind mode audience
                  from fromLabel
                  english: fromLabel(lang: EN)
                  figures { text unit }
                }
              }
            }
          }
          """);

  private static final String NEW = "yearInReview/newRegions/nodes/";
  private static final String OF_2024 = "yearInReview/eventsBySeries/nodes/";
  private static final String PHASE = "cohort/";

  /** All of them. */
  static final List<Fact> ALL =
      List.of(
          // The review of 2024: new regions
          fact(
              "eleven regions were welcomed in 2024, told from north to south",
              NEW_REGIONS,
              NEW + "*/slug",
              "meermint",
              "mintinside",
              "meet2mint",
              "dortmund-macht-mint",
              "mint-in-mind",
              "mint-niwo",
              "saarmint",
              "mint-region-heilbronn",
              "technikampus",
              "minti",
              "mintregion-18"),
          fact("these are all", NEW_REGIONS, "yearInReview/newRegions/totalCount", "11"),
          fact(
              "there are MINT regions in all 16 states now",
              NEW_REGIONS,
              "yearInReview/allStatesReached",
              "true"),
          fact(
              "which are these 16",
              NEW_REGIONS,
              "yearInReview/statesReached/*/code",
              "BW",
              "BY",
              "BE",
              "BB",
              "HB",
              "HH",
              "HE",
              "MV",
              "NI",
              "NW",
              "RP",
              "SL",
              "SN",
              "ST",
              "SH",
              "TH"),
          fact(
              "MINT regions and MINT clusters are among the new ones",
              NEW_REGIONS,
              NEW + "slug=meermint/kinds/*",
              "MINT_REGION",
              "MINT_CLUSTER"),
          fact("meerMINT is in Bremen", NEW_REGIONS, NEW + "slug=meermint/leadState/code", "HB"),
          fact(
              "meerMINT shows where MINT is in everyday life",
              NEW_REGIONS,
              NEW + "slug=meermint/mission",
              "Kinder und Jugendliche in Bremen und Umgebung entdecken gemeinsam, wie viel MINT in"
                  + " ihrem Alltag steckt."),
          fact(
              "MINTinside brings providers in Berlin and Brandenburg together",
              NEW_REGIONS,
              NEW + "slug=mintinside/mission",
              "Bringt die Anbieter von MINT-Angeboten für die Freizeit im Nordwesten von Berlin und"
                  + " in Brandenburg zusammen und macht diese so bekannt, dass sie zum Alltag der"
                  + " Zielgruppen passen und mehr Kinder und Jugendliche mitmachen."),
          fact(
              "MINTinside is in Brandenburg and in Berlin",
              NEW_REGIONS,
              NEW + "slug=mintinside/states/*/code",
              "BB",
              "BE"),
          fact(
              "it covers Berlin and, to the northwest of it, Oberhavel",
              NEW_REGIONS,
              NEW + "slug=mintinside/coverage/*/district/displayName",
              "Berlin (kreisfreie Stadt)",
              "Oberhavel (Landkreis)"),
          fact(
              "sources say that it covers both",
              NEW_REGIONS,
              NEW + "slug=mintinside/coverage/*/basis",
              "STATED",
              "STATED"),
          fact(
              "meet2mint is in Brandenburg an der Havel",
              NEW_REGIONS,
              NEW + "slug=meet2mint/seat",
              "Brandenburg an der Havel"),
          fact(
              "meet2mint wants MINT to be a hobby",
              NEW_REGIONS,
              NEW + "slug=meet2mint/mission",
              "Will MINT in Brandenburg an der Havel zum Hobby machen: mit Workshops ohne Hürden,"
                  + " Messen zum Mitmachen und einer MINT-AG."),
          fact(
              "Dortmund macht MINT is a zdi network",
              NEW_REGIONS,
              NEW + "slug=dortmund-macht-mint/kinds/*",
              "ZDI_NETWORK"),
          fact(
              "Dortmund macht MINT joins the strengths of the city",
              NEW_REGIONS,
              NEW + "slug=dortmund-macht-mint/mission",
              "Bündelt die Kräfte in Dortmund, um die Zukunft gemeinsam zu gestalten."),
          fact(
              "MINT in MIND is in Krefeld", NEW_REGIONS, NEW + "slug=mint-in-mind/seat", "Krefeld"),
          fact(
              "MINT in MIND makes young people curious",
              NEW_REGIONS,
              NEW + "slug=mint-in-mind/mission",
              "Weckt bei Jugendlichen in Krefeld und von dort Neugier auf MINT, zeigt dessen"
                  + " Vielfalt und gute Aussichten im Beruf und erleichtert allen den Zugang."),
          fact("MINT-NiWo is in Worms", NEW_REGIONS, NEW + "slug=mint-niwo/seat", "Worms"),
          fact(
              "MINT-NiWo pools what its members have",
              NEW_REGIONS,
              NEW + "slug=mint-niwo/mission",
              "Führt zusammen, was erfahrene MINT-Akteure in Worms und Umgebung mitbringen, und"
                  + " schafft daraus neue Lernumgebungen und außerschulische Angebote, mit denen"
                  + " Jugendliche MINT-Kompetenzen für die digitale Zukunft erwerben."),
          fact(
              "SaarMINT is for girls and the disadvantaged",
              NEW_REGIONS,
              NEW + "slug=saarmint/targetGroups/*",
              "GIRLS",
              "DISADVANTAGED"),
          fact(
              "the Zukunftsallianz counters the lack of skilled people",
              NEW_REGIONS,
              NEW + "slug=mint-region-heilbronn/mission",
              "Begeistert junge Menschen für MINT und wirkt dem Mangel an Fachkräften entgegen, mit"
                  + " neuen Formaten für einzelne Zielgruppen und Blick auf Future Skills."),
          fact(
              "one organisation leads techniKAmpus",
              NEW_REGIONS,
              NEW + "slug=technikampus/involvements/role=LEAD_PARTNER/organisation/name",
              "CyberForum e.V."),
          fact(
              "it does so as technika",
              NEW_REGIONS,
              NEW + "slug=technikampus/involvements/role=LEAD_PARTNER/organisation/aliases/*",
              "technika | Karlsruher Technik-Initiative"),
          fact(
              "the Stadtjugendausschuss is a partner of techniKAmpus",
              NEW_REGIONS,
              NEW
                  + "slug=technikampus/involvements/organisation.name=Stadtjugendausschuss"
                  + " e.V./role",
              "PARTNER"),
          fact(
              "so is an institute of the KIT",
              NEW_REGIONS,
              NEW
                  + "slug=technikampus/involvements"
                  + "/organisation.name=KIT-Institut für Produktentwicklung/role",
              "PARTNER"),
          fact(
              "techniKAmpus is a cluster",
              NEW_REGIONS,
              NEW + "slug=technikampus/kinds/*",
              "MINT_REGION",
              "MINT_CLUSTER"),
          fact(
              "Minti is for girls, students and teachers",
              NEW_REGIONS,
              NEW + "slug=minti/targetGroups/*",
              "GIRLS",
              "TEACHERS",
              "STUDENTS"),
          fact(
              "Minti is for primary schools, and for those who study to teach there",
              NEW_REGIONS,
              NEW + "slug=minti/educationStages/*",
              "PRIMARY",
              "UNIVERSITY"),
          fact(
              "MINTregion 18 reaches from Kita to the end of school",
              NEW_REGIONS,
              NEW + "slug=mintregion-18/educationStages/*",
              "KITA",
              "PRIMARY",
              "LOWER_SECONDARY",
              "UPPER_SECONDARY"),
          fact(
              "MINTregion 18 is for girls and trains educators",
              NEW_REGIONS,
              NEW + "slug=mintregion-18/targetGroups/*",
              "GIRLS",
              "EDUCATORS"),
          fact(
              "MINTregion 18 coordinates MINTnetz18+",
              NEW_REGIONS,
              "network/coordinatingRegion/slug",
              "mintregion-18"),
          fact("the network has its name", NEW_REGIONS, "network/name", "MINTnetz18+"),
          fact(
              "the page of 12 December 2024 says so",
              NEW_REGIONS,
              NEW + "slug=technikampus/sources/*/citation",
              REVIEW),

          // The review of 2024: bodies
          fact(
              "Länderbeirat and Round-Table met in 2024",
              BODIES,
              "yearInReview/meetings/nodes/*/body/slug",
              "laenderbeirat",
              "laender-round-table"),
          fact(
              "the Länderbeirat talked of the survey and of structures and funding",
              BODIES,
              "yearInReview/meetings/nodes/body.slug=laenderbeirat/topics/*",
              "Umfrage „Eltern im Fokus“ 2024",
              "Strukturen und Finanzierung auf der Ebene der Länder"),
          fact(
              "so did the Round-Table",
              BODIES,
              "yearInReview/meetings/nodes/body.slug=laender-round-table/topics/*",
              "Umfrage „Eltern im Fokus“ 2024",
              "Strukturen und Finanzierung auf der Ebene der Länder"),
          fact(
              "there is a survey of 2024",
              BODIES,
              "yearInReview/surveys/nodes/*/slug",
              "eltern-im-fokus-2024"),
          fact(
              "it is one of a series",
              BODIES,
              "yearInReview/surveys/nodes/*/seriesName",
              "Eltern im Fokus"),
          fact(
              "the series comes every year",
              BODIES,
              "yearInReview/surveys/nodes/*/rhythm",
              "YEARLY"),
          fact(
              "for people that is jährlich",
              BODIES,
              "yearInReview/surveys/nodes/*/rhythmLabel",
              "jährlich"),
          fact(
              "in English yearly",
              BODIES,
              "yearInReview/surveys/nodes/*/rhythmInEnglish",
              "yearly"),
          fact(
              "it is representative",
              BODIES,
              "yearInReview/surveys/nodes/*/representative",
              "true"),
          fact(
              "it asks about AI",
              BODIES,
              "yearInReview/surveys/nodes/*/english",
              "What parents think of the role of AI for the education and the later working life of"
                  + " their children"),
          fact(
              "the Körber-Stiftung commissioned it",
              BODIES,
              "yearInReview/surveys/nodes/*/commissionedBy/name",
              "Körber-Stiftung"),
          fact(
              "Round-Table and KMK-Arbeitsgruppe exchanged",
              BODIES,
              "yearInReview/exchanges/nodes/*/bodies/*/slug",
              "laender-round-table",
              "kmk-ag-mint"),
          fact("they did in 2024", BODIES, "yearInReview/exchanges/nodes/*/attested", "2024"),
          fact(
              "since when they do, and until when, nobody says",
              BODIES,
              "yearInReview/exchanges/nodes/period.from=/attested",
              "2024"),
          fact(
              "they informed each other of what happens nationwide",
              BODIES,
              "yearInReview/exchanges/nodes/*/topic",
              "MINT-Aktivitäten im ganzen Bund; fortgesetzt aus früheren Jahren"),
          fact(
              "people of five states sit on the Länderbeirat",
              BODIES,
              "council/bodySeats/nodes/*/state/code",
              "BW",
              "BY",
              "NW",
              "RP",
              "TH"),
          fact(
              "the Round-Table has people of all 16",
              BODIES,
              "roundTable/bodySeats/nodes/*/state/code",
              "BW",
              "BY",
              "BE",
              "BB",
              "HB",
              "HH",
              "HE",
              "MV",
              "NI",
              "NW",
              "RP",
              "SL",
              "SN",
              "ST",
              "SH",
              "TH"),
          fact("both are national: the council", BODIES, "council/level", "NATIONAL"),
          fact("both are national: the round table", BODIES, "roundTable/level", "NATIONAL"),

          // The review of 2024: the award
          fact("the award has its name", CALL, "call/award/name", "MINT-Regionen wirken!"),
          fact("the Körber-Stiftung gives it", CALL, "call/award/host/name", "Körber-Stiftung"),
          fact("a jury chose", CALL, "call/jury/slug", "jury-mint-regionen-wirken"),
          fact("21 regions applied", CALL, "call/figures/measure=APPLICATIONS/text", "21"),
          fact("five were chosen", CALL, "call/figures/measure=WINNERS/text", "5"),
          fact("their names are known", CALL, "call/winners/totalCount", "5"),
          fact("that makes a win rate", CALL, "call/winRate", "0.23809523809523808"),
          fact(
              "the page says how many applied",
              CALL,
              "call/figures/measure=APPLICATIONS/source/citation",
              REVIEW),
          fact(
              "it honours those who reach the underrepresented",
              CALL,
              "call/eligibility",
              "MINT-Regionen, die mit Erfolg Zielgruppen erreichen, die in der MINT-Bildung"
                  + " unterrepräsentiert sind"),
          fact("its results are published", CALL, "call/status", "PUBLISHED"),
          fact(
              "there is a brochure with the results",
              CALL,
              "call/publications/nodes/slug=broschuere-mint-regionen-wirken-2024/kind",
              "BROCHURE"),

          // The review of 2024: the barcamp
          fact("it was the tenth barcamp", BARCAMP, "event/edition", "10"),
          fact("it was in the KörberForum", BARCAMP, "event/venue", "KörberForum"),
          fact("it was in Hamburg", BARCAMP, "event/place/city", "Hamburg"),
          fact("Hamburg is a state", BARCAMP, "event/place/state/code", "HH"),
          fact("people came in person", BARCAMP, "event/mode", "ON_SITE"),
          fact("over 120 came", BARCAMP, "event/figures/measure=PARTICIPANTS/text", "über 120"),
          fact(
              "almost half came for the first time",
              BARCAMP,
              "event/figures/measure=FIRST_TIMERS/text",
              "fast 50"),
          fact("that is a share", BARCAMP, "event/figures/measure=FIRST_TIMERS/unit", "PERCENT"),
          fact("networkers came", BARCAMP, "event/audience", "COORDINATORS"),
          fact("more can be read", BARCAMP, "publication/kind", "ARTICLE"),
          fact("that is about the event", BARCAMP, "publication/concerns/__typename", "Event"),

          // The review of 2024: qualification
          fact(
              "the certificate course ran for the last time in 2023",
              TRAINING,
              "course/results/*/text",
              "2023 fand der Zertifikatslehrgang zum letzten Mal statt."),
          fact("it ended in 2023", TRAINING, "course/period/to", "2023-06"),
          fact(
              "its name",
              TRAINING,
              "course/name",
              "Netzwerkkoordinator:in zur Fachkräftesicherung (IHK)"),
          fact("no further cohort came", TRAINING, "course/programme/cohorts/totalCount", "4"),
          fact(
              "the Praxiswerkstatt is new, made in 2024",
              TRAINING,
              "workshop/findings/kind=AIM/text",
              "Folgt als neues Format auf den Zertifikatslehrgang; entwickelt wurde es 2024."),
          fact(
              "its first cohort starts on 27 March 2025",
              TRAINING,
              "workshop/period/from",
              "2025-03-27"),
          fact(
              "the alumni meet every two months",
              TRAINING,
              "course/outlook/*/text",
              "Die Ehemaligen aller Jahrgänge tauschen sich im Alumni-Netzwerk alle zwei Monate"
                  + " weiter aus, etwa bei einem Treffen vor dem MINT:Barcamp in Hamburg oder"
                  + " digital zum Ausklang des Jahres."),
          fact(
              "alumni met in person before the barcamp",
              EVENTS,
              OF_2024 + "series.slug=ihk-alumni-netzwerk/events/nodes/slug=ihk-alumni-2024/mode",
              "ON_SITE"),
          fact(
              "and online at the end of the year",
              EVENTS,
              OF_2024
                  + "series.slug=ihk-alumni-netzwerk"
                  + "/events/nodes/slug=ihk-alumni-jahresausklang-2024/mode",
              "ONLINE"),
          fact(
              "these meetings are for alumni, as is one that another source tells of",
              EVENTS,
              OF_2024 + "series.slug=ihk-alumni-netzwerk/events/nodes/*/audience",
              "ALUMNI",
              "ALUMNI",
              "ALUMNI"),
          fact(
              "the one before the barcamp was in Hamburg",
              EVENTS,
              OF_2024
                  + "series.slug=ihk-alumni-netzwerk/events/nodes/slug=ihk-alumni-2024/place/city",
              "Hamburg"),
          fact(
              "a webinar was about own funding programmes",
              EVENTS,
              OF_2024 + "series.slug=mint-webinar/events/nodes/*/name",
              "Eigene Förderprogramme in der MINT-Region"),
          fact(
              "online trainings were about LinkedIn and AI",
              EVENTS,
              OF_2024 + "series.slug=online-schulung/events/nodes/*/slug",
              "schulung-linkedin-2024",
              "schulung-ki-2024"),
          fact(
              "they are for coordinators",
              EVENTS,
              OF_2024 + "series.slug=online-schulung/events/nodes/*/audience",
              "COORDINATORS",
              "COORDINATORS"),
          fact(
              "two community calls told of the award",
              EVENTS,
              OF_2024 + "series.slug=community-call/events/nodes/*/slug",
              "community-call-fruehjahr-2024",
              "community-call-herbst-2024"),
          fact(
              "one was in spring, one in autumn",
              EVENTS,
              OF_2024 + "series.slug=community-call/events/nodes/*/from",
              "2024-spring",
              "2024-autumn"),
          fact(
              "that is so in German",
              EVENTS,
              OF_2024 + "series.slug=community-call/events/nodes/*/fromLabel",
              "Frühjahr 2024",
              "Herbst 2024"),
          fact(
              "and in English",
              EVENTS,
              OF_2024 + "series.slug=community-call/events/nodes/*/english",
              "spring 2024",
              "autumn 2024"),
          fact(
              "the one of spring was about the call, the one of autumn about its results",
              EVENTS,
              OF_2024 + "series.slug=community-call/events/nodes/*/name",
              "Community Call zur Ausschreibung „MINT-Regionen wirken!“",
              "Community Call zu den Ergebnissen „MINT-Regionen wirken!“"),

          // The review of 2024: outlook
          fact("the outlook is on 2025", OUTLOOK, "yearInReview/outlook/year", "2025"),
          fact(
              "the 11th barcamp is on 26 September 2025",
              OUTLOOK,
              "yearInReview/outlook/events/nodes/slug=mint-barcamp-11/from",
              "2025-09-26"),
          fact(
              "a call opens in spring 2025",
              OUTLOOK,
              "yearInReview/outlook/calls/nodes/award.slug=mint-regionen-wirken/applicationsFrom",
              "2025-spring"),
          fact(
              "in German that is im Frühjahr",
              OUTLOOK,
              "yearInReview/outlook/calls/nodes/award.slug=mint-regionen-wirken/applicationsFromLabel",
              "Frühjahr 2025"),
          fact(
              "in English in spring",
              OUTLOOK,
              "yearInReview/outlook/calls/nodes/award.slug=mint-regionen-wirken/english",
              "spring 2025"),
          fact(
              "the Praxiswerkstatt starts in 2025",
              OUTLOOK,
              "yearInReview/outlook/cohorts/nodes/slug=praxiswerkstatt-1/period/from",
              "2025-03-27"),
          fact(
              "the review itself is of 12 December 2024",
              OUTLOOK,
              "yearInReview/publications/nodes/slug=rueckblick-2024/published",
              "2024-12-12"),

          // The community page: programme
          fact("the programme trains trainers", PROGRAMME, "programme/format", "TRAIN_THE_TRAINER"),
          fact(
              "its lead is at the Körber-Stiftung",
              PROGRAMME,
              "programme/lead/name",
              "Körber-Stiftung"),
          fact(
              "it is for networks and places of learning, for quality and impact",
              PROGRAMME,
              "programme/description",
              "Qualifiziert die Koordination von MINT-Netzwerken, die das Angebot dann in ihre"
                  + " Regionen tragen, damit Netzwerke und außerschulische Lernorte Qualität und"
                  + " Wirkung fest in ihrer Arbeit verankern."),
          fact(
              "13 networks make up its community",
              PROGRAMME,
              "network/memberships/totalCount",
              "13"),
          fact(
              "there is a toolkit with handouts and working material, and an online tool",
              PROGRAMME,
              "programme/materials/nodes/*/kind",
              "WORKSHEET",
              "HANDOUT",
              "ONLINE_TOOL",
              "TOOLKIT"),
          fact(
              "the second cohort began in autumn 2021",
              PROGRAMME,
              "programme/cohorts/nodes/number=2/period/from",
              "2021-11"),
          fact(
              "there are state-wide networks in five states",
              PROGRAMME,
              "networks/nodes/*/states/*/code",
              "BW",
              "BY",
              "RP",
              "TH",
              "NW"),

          // The community page: pilot phase
          fact("the pilot phase began in March 2020", PILOT, PHASE + "period/from", "2020-03"),
          fact("it took 16 months", PILOT, PHASE + "figures/measure=DURATION/text", "16"),
          fact("that is, months", PILOT, PHASE + "figures/measure=DURATION/unit", "MONTHS"),
          fact(
              "for people the unit has a word",
              PILOT,
              PHASE + "figures/measure=DURATION/unitLabel",
              "Monate"),
          fact("so it ended in June 2021", PILOT, PHASE + "period/to", "2021-06"),
          fact("which was computed from the months", PILOT, PHASE + "endDerived", "true"),
          fact("in words: from March 2020", PILOT, PHASE + "period/fromLabel", "März 2020"),
          fact("until June 2021", PILOT, PHASE + "period/toLabel", "Juni 2021"),
          fact("it is completed", PILOT, PHASE + "status", "COMPLETED"),
          fact(
              "13 regions took part; two other sources say 15",
              PILOT,
              PHASE + "figures/measure=PILOT_REGIONS/text",
              "13",
              "15",
              "15"),
          fact("the enrolments say the same", PILOT, PHASE + "headcount/networkCount", "13"),
          fact("all of them finished", PILOT, PHASE + "alumni/totalCount", "13"),
          fact(
              "over 80 initiatives were reached; another source says 88",
              PILOT,
              PHASE + "figures/measure=INITIATIVES_REACHED/text",
              "über 80",
              "88"),
          fact(
              "its path: kick-off, workshops, closing",
              PILOT,
              PHASE + "modules/*/kind",
              "KICK_OFF",
              "KICK_OFF",
              "WORKSHOP",
              "CLOSING"),
          fact(
              "the kick-off workshop was at the end of June 2020",
              PILOT,
              PHASE + "modules/name=Auftaktworkshop/period/from",
              "2020-06-late"),
          fact(
              "in German that is Ende Juni",
              PILOT,
              PHASE + "modules/name=Auftaktworkshop/period/fromLabel",
              "Ende Juni 2020"),
          fact(
              "the coordinators' workshops began in September 2020",
              PILOT,
              PHASE + "modules/kind=WORKSHOP/period/from",
              "2020-09"),
          fact(
              "the closing was at the beginning of May 2021",
              PILOT,
              PHASE + "modules/kind=CLOSING/period/from",
              "2021-05-early"),
          fact(
              "in English it was in early May",
              PILOT,
              PHASE + "modules/kind=CLOSING/english/from",
              "early May 2021"),
          fact(
              "the workshops went on until April 2021",
              PILOT,
              PHASE + "modules/kind=WORKSHOP/period/to",
              "2021-04"),
          fact(
              "the kick-off took 2.5 days",
              PILOT,
              PHASE + "modules/name=Auftaktworkshop/duration/text",
              "2,5"),
          fact(
              "these are days",
              PILOT,
              PHASE + "modules/name=Auftaktworkshop/duration/unit",
              "DAYS"),
          fact("it was online", PILOT, PHASE + "modules/name=Auftaktworkshop/mode", "ONLINE"),
          fact("so was the closing", PILOT, PHASE + "modules/kind=CLOSING/mode", "ONLINE"),
          fact(
              "what the phase was for",
              PILOT,
              PHASE + "findings/kind=AIM/text",
              "Werkzeuge, Materialien und Handreichungen, die für das Angebot entwickelt worden"
                  + " waren, sollten erprobt und weiterentwickelt werden."),
          fact(
              "how the regions were chosen",
              PILOT,
              PHASE + "findings/kind=SELECTION/text",
              "Die 13 Regionen wurden gemeinsam mit den landesweiten Netzwerken in Bayern,"
                  + " Baden-Württemberg, Nordrhein-Westfalen, Rheinland-Pfalz und Thüringen"
                  + " ausgewählt; Grundlage waren die eingespielten Netzwerke der MINT-Regionen."),
          fact(
              "what made it succeed",
              PILOT,
              PHASE + "findings/kind=SUCCESS_FACTOR/text",
              "Entscheidend war, dass die Koordination die Initiativen beriet und begleitete; das"
                  + " Programm stellte das sicher."),
          fact(
              "who helped: the toolkit, the lead, and the programme",
              PILOT,
              PHASE + "findings/kind=SUPPORT/text",
              "Ein umfangreiches Toolkit mit Handreichungen und Arbeitsmaterial stand für die"
                  + " Arbeit in der eigenen Region bereit.",
              "Die Projektleitung bei der Körber-Stiftung beantwortete die ganze Zeit über Fragen"
                  + " und half.",
              "Die Lernorte bekamen die Unterstützung, die sie brauchten, um aus der Selbstanalyse"
                  + " Nutzen zu ziehen und ihre Arbeit besser und wirksamer zu machen."),
          fact(
              "what came of it",
              PILOT,
              PHASE + "findings/kind=RESULT/text",
              "Von September 2020 bis April 2021 hielten die Koordinatorinnen und Koordinatoren"
                  + " selbst Workshops in ihren Regionen und halfen über 80 außerschulischen"
                  + " Initiativen, ihre Projekte zu überdenken und sich mit Qualität und Wirkung zu"
                  + " befassen.",
              "Beim Abschluss ging es darum, das Projekt weiterzuentwickeln und das Angebot auf"
                  + " Dauer in den Regionen zu verankern."),
          fact(
              "what was to come",
              PILOT,
              PHASE + "findings/kind=OUTLOOK/text",
              "Bis zum zweiten Durchgang im Herbst 2021 wird das Angebot angepasst und verbessert,"
                  + " damit auch neue Netzwerke davon profitieren.",
              "Ab Herbst 2021 werden weitere Koordinatorinnen und Koordinatoren geschult, die das"
                  + " Angebot in ihre Regionen tragen."),
          fact(
              "how people were trained, and nothing that the page does not say",
              PILOT,
              PHASE + "findings/kind=METHOD/text",
              "Train-the-Trainer: Wer in der Pilotphase ausgebildet wurde, trug das Angebot in die"
                  + " eigene Region weiter.",
              "Zum Auftakt erarbeiteten die Teilnehmenden in Gruppen und im Gespräch, was"
                  + " Wirkungsorientierung und Qualitätsentwicklung bedeuten; im Mittelpunkt"
                  + " standen die Inhalte der Selbstanalyse und die nächsten Monate.",
              "Mit Online-Schulungen, Online-Workshops und in ständigem Austausch von Koordination,"
                  + " Initiativen und Projektleitung wurden die neuen Materialien erprobt.",
              "Die Teilnehmenden gestalteten das Programm mit; es wurde laufend dem angepasst, was"
                  + " die Praxis braucht."),
          fact(
              "no finding is a note of ours: each is from the page",
              PILOT,
              PHASE + "findings/*/source/citation",
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY,
              COMMUNITY),
          fact(
              "the page about the community says so",
              PILOT,
              PHASE + "figures/measure=DURATION/source/citation",
              COMMUNITY),
          fact("there are 13 pilot regions", PILOT_REGIONS, "regions/totalCount", "13"),
          fact(
              "how many in each state",
              PILOT_REGIONS,
              PHASE + "report/byState/*/networkCount",
              "2",
              "4",
              "3",
              "2",
              "2"),
          fact(
              "the pilot regions of Baden-Württemberg",
              PILOT_REGIONS,
              PHASE + "report/byState/state.code=BW/regions/nodes/*/slug",
              "minthoch4",
              "nwt-bildungshaus"),
          fact(
              "the pilot regions of Bayern",
              PILOT_REGIONS,
              PHASE + "report/byState/state.code=BY/regions/nodes/*/slug",
              "mint-region-a3",
              "mint-region-bayreuth",
              "mint-region-neumarkt",
              "mint-region-niederbayern"),
          fact(
              "the pilot regions of Nordrhein-Westfalen",
              PILOT_REGIONS,
              PHASE + "report/byState/state.code=NW/regions/nodes/*/slug",
              "zdi-rhein-sieg",
              "zdi-mint-bochum",
              "zdi-koeln"),
          fact(
              "the one of Bochum was IST.Bochum then",
              PILOT_REGIONS,
              "bochum/formerNames/*/name",
              "zdi-Netzwerk IST.Bochum"),
          fact(
              "and is found by what it was called",
              PILOT_REGIONS,
              "bochum/slug",
              "zdi-mint-bochum"),
          fact(
              "the pilot regions of Rheinland-Pfalz",
              PILOT_REGIONS,
              PHASE + "report/byState/state.code=RP/regions/nodes/*/slug",
              "mint-region-neustadt",
              "mint-region-trier"),
          fact(
              "the pilot regions of Thüringen",
              PILOT_REGIONS,
              PHASE + "report/byState/state.code=TH/regions/nodes/*/slug",
              "jungforscher-thueringen",
              "witelo"),
          fact(
              "kick-off and closing are events as well",
              PILOT_EVENTS,
              "eventSeries/events/nodes/*/from",
              "2020-06-late",
              "2021-05-early"),
          fact(
              "their dates are told in words",
              PILOT_EVENTS,
              "eventSeries/events/nodes/*/fromLabel",
              "Ende Juni 2020",
              "Anfang Mai 2021"));

  private SeedFacts() {}
}
