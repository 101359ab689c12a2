package org.mintatlas.application.dataset;

import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.region.Regions;

/** The collections into which the facts of a dataset go. */
public record Destination(
    Districts districts,
    Postcodes postcodes,
    Organisations organisations,
    Regions regions,
    Initiatives initiatives,
    Projects projects,
    Networks networks,
    Memberships memberships,
    Programmes programmes,
    Cohorts cohorts,
    Enrolments enrolments,
    Materials materials,
    FrameworkEditions frameworks,
    EventSeries eventSeries,
    Events events,
    Bodies bodies,
    Seats seats,
    Meetings meetings,
    Exchanges exchanges,
    Awards awards,
    Calls calls,
    Applications applications,
    Surveys surveys,
    Publications publications,
    TimeSeries timeSeries) {}
