// Written by SchemaTest from the schema; do not edit it by hand.

/** The types behind each interface and union. */
export const possibleTypes: Record<string, string[]> = {
  "AcceptInvitationError" : [ "AlreadyAPerson", "Duplicate", "Invalid", "InvitationNotValid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "AcceptMembershipError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "AcceptRegionProposalError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "AddFigureError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "AddTeamMemberError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "AnswerEnquiryError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "ApplyForCohortError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "AppointCoordinatorError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "RegionEnded", "Stale", "WrongStatus" ],
  "CancelRegistrationError" : [ "Duplicate", "HasAttended", "Invalid", "NotFound", "NotRegistered", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "CastVoteError" : [ "ConflictOfInterest", "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "NotOnTheJury", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "CloseEnquiryError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "ConfirmInitiativeError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "ConfirmRegionError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "CorrectFigureError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "DecideCallError" : [ "Duplicate", "Invalid", "NotAnApplicant", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "DecideEnrolmentError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "DeclineMembershipError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "DeclineRegionProposalError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "DiscardDraftApplicationError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "DiscardDraftEventError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "DraftApplicationError" : [ "CallNotOpen", "DeadlinePassed", "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditApplicationError" : [ "ApplicationFrozen", "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditAwardError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditBodyError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditCallError" : [ "CallDecided", "Duplicate", "Invalid", "NoDeadline", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditCohortError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditEventError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditEventSeriesError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditExchangeError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditInitiativeError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "RegionOfOthers", "Stale", "WrongStatus" ],
  "EditMaterialError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditMeetingError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditNetworkError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditOrganisationError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditPersonError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditProgrammeError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditProjectError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditPublicationError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditRegionError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditSeatError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditSurveyError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EditWorkshopError" : [ "Duplicate", "InitiativeOfAnotherRegion", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EndCoordinationError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EndSeatError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EndTeamMembershipError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "EraseEnquiryError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "ErasePersonError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "GiveTestimonialError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NeverTookPart", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "HoldWorkshopError" : [ "Duplicate", "IdempotencyConflict", "InitiativeOfAnotherRegion", "Invalid", "NotFound", "NotTrainTheTrainer", "NotTrained", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "InviteInitiativeError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "InvitePersonError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "InviteRegionError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "InviteTeamMemberError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "IssueCertificateError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "LeaveNetworkError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "LinkAccountError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "MergeOrganisationsError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "SameOrganisation", "Stale", "WrongStatus" ],
  "NetworkMember" : [ "Initiative", "Region" ],
  "Node" : [ "Award", "Body", "BodySeat", "Call", "Cohort", "District", "Enrolment", "Event", "EventSeries", "Exchange", "FederalState", "FigureSeries", "FrameworkEdition", "Initiative", "Material", "Meeting", "Membership", "Network", "Organisation", "Person", "Postcode", "Programme", "Project", "Publication", "Region", "RegionalWorkshop", "Survey", "Testimonial", "Winner" ],
  "NoteAttendanceError" : [ "Duplicate", "EventToCome", "Invalid", "NoPlace", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "ProposeRegionError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "ProposeSessionError" : [ "Duplicate", "EventCancelled", "IdempotencyConflict", "Invalid", "NotABarcamp", "NotFound", "NotRegistered", "Overbooked", "ReferenceUnknown", "SessionsFull", "Stale", "StillWaiting", "WrongStatus" ],
  "PublicationConcern" : [ "Call", "Cohort", "Event", "Programme", "Survey" ],
  "RegisterAwardError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterBodyError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterCallError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RegisterCohortError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterEventError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterEventSeriesError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterExchangeError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RegisterFigureSeriesError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterForEventError" : [ "Duplicate", "EventCancelled", "IdempotencyConflict", "Invalid", "NotForThisAudience", "NotFound", "Overbooked", "ReferenceUnknown", "RegistrationClosed", "Stale", "WrongStatus" ],
  "RegisterInitiativeError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterMaterialError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RegisterMeetingError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RegisterNetworkError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterOrganisationError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterPersonError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RegisterProgrammeError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterProjectError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterPublicationError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterRegionError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "RegisterSeatError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RegisterSurveyError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "SlugTaken", "Stale", "WrongStatus" ],
  "ReleaseTestimonialError" : [ "Duplicate", "Invalid", "NotFound", "NotTheirs", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RenameRegionError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RequestInitiativeMembershipError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "RequestMembershipError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetCallStatusError" : [ "Duplicate", "Invalid", "NoDeadline", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetCohortCapacityError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetCohortStatusError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetEventCapacityError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetEventStatusError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetRegionCoverageError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetRegionPartnersError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetRegionSealsError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetRegionStatusError" : [ "BeforeLatestChange", "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SetRegionSuccessorError" : [ "Duplicate", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "ShowCertificateError" : [ "Duplicate", "Invalid", "NotFound", "NotItsHolder", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "SubmitApplicationError" : [ "CallNotOpen", "DeadlinePassed", "Duplicate", "Invalid", "NotFound", "NotItsCoordinator", "ReferenceUnknown", "RegionNotListed", "Stale", "WrongStatus" ],
  "SubmitEnquiryError" : [ "Duplicate", "IdempotencyConflict", "Invalid", "NotFound", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "UserError" : [ "AlreadyAPerson", "ApplicationFrozen", "BeforeLatestChange", "CallDecided", "CallNotOpen", "ConflictOfInterest", "DeadlinePassed", "Duplicate", "EventCancelled", "EventToCome", "HasAttended", "IdempotencyConflict", "InitiativeOfAnotherRegion", "Invalid", "InvitationNotValid", "NeverTookPart", "NoDeadline", "NoPlace", "NotABarcamp", "NotAnApplicant", "NotForThisAudience", "NotFound", "NotItsCoordinator", "NotItsHolder", "NotOnTheJury", "NotRegistered", "NotTheirs", "NotTrainTheTrainer", "NotTrained", "Overbooked", "ReferenceUnknown", "RegionEnded", "RegionNotListed", "RegionOfOthers", "RegistrationClosed", "SameOrganisation", "SessionsFull", "SlugTaken", "Stale", "StillWaiting", "WrongStatus" ],
  "WithdrawEnrolmentError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ],
  "WithdrawSessionError" : [ "Duplicate", "Invalid", "NotFound", "Overbooked", "ReferenceUnknown", "Stale", "WrongStatus" ]
};

/** Types without an identity: such an object belongs to the one that holds it. */
export const parts: string[] = [ "AcceptInvitationPayload", "AcceptMembershipPayload", "AcceptRegionProposalPayload", "Account", "AddFigurePayload", "AddTeamMemberPayload", "AgeRange", "AlreadyAPerson", "AnswerEnquiryPayload", "ApplicationFrozen", "ApplyForCohortPayload", "AppointCoordinatorPayload", "Attendance", "AuditEntry", "AwardApplication", "BeforeLatestChange", "CallDecided", "CallNotOpen", "CancelRegistrationPayload", "CastVotePayload", "Certificate", "CertificateProof", "Change", "CloseEnquiryPayload", "ClusterFunding", "CohortReport", "ConfirmInitiativePayload", "ConfirmRegionPayload", "ConflictOfInterest", "Contact", "Coordination", "Coordinator", "CorrectFigurePayload", "Cost", "Coverage", "CoverageStatistic", "DeadlinePassed", "DecideCallPayload", "DecideEnrolmentPayload", "DeclineMembershipPayload", "DeclineRegionProposalPayload", "DiscardDraftApplicationPayload", "DiscardDraftEventPayload", "DistrictCoverage", "DocumentError", "DraftApplicationPayload", "Duplicate", "EditApplicationPayload", "EditAwardPayload", "EditBodyPayload", "EditCallPayload", "EditCohortPayload", "EditEventPayload", "EditEventSeriesPayload", "EditExchangePayload", "EditInitiativePayload", "EditMaterialPayload", "EditMeetingPayload", "EditNetworkPayload", "EditOrganisationPayload", "EditPersonPayload", "EditProgrammePayload", "EditProjectPayload", "EditPublicationPayload", "EditRegionPayload", "EditSeatPayload", "EditSurveyPayload", "EditWorkshopPayload", "EndCoordinationPayload", "EndSeatPayload", "EndTeamMembershipPayload", "Enquiry", "EnquiryReceipt", "EnquiryState", "EnumLabel", "EraseEnquiryPayload", "ErasePersonPayload", "EventCancelled", "EventFacets", "EventKindCount", "EventStatistic", "EventToCome", "Facet", "FacetValue", "FieldChange", "Finding", "FormerName", "GeoPoint", "GiveTestimonialPayload", "HasAttended", "Headcount", "Highlight", "History", "HoldWorkshopPayload", "IdempotencyConflict", "InitiativeFacets", "InitiativeKindCount", "InitiativeOfAnotherRegion", "InitiativeStateCount", "InitiativeStatistic", "Invalid", "InvitationNotValid", "InviteInitiativePayload", "InvitePersonPayload", "InviteRegionPayload", "InviteTeamMemberPayload", "Involvement", "IssueCertificatePayload", "IssuedInvitation", "KeyFigure", "KindCoverage", "KindInDistrict", "LeaveNetworkPayload", "LifecycleChange", "LimitUse", "LinkAccountPayload", "Location", "Looser", "MainCriterion", "MergeOrganisationsPayload", "Module", "Mutation", "NamedValue", "NeverTookPart", "NoDeadline", "NoPlace", "NotABarcamp", "NotAnApplicant", "NotForThisAudience", "NotFound", "NotItsCoordinator", "NotItsHolder", "NotOnTheJury", "NotRegistered", "NotTheirs", "NotTrainTheTrainer", "NotTrained", "NoteAttendancePayload", "Outlook", "Overbooked", "OwnEnrolment", "OwnTestimonial", "Period", "PersonalData", "PersonalEntry", "Place", "PossiblyCovered", "ProjectFacets", "ProposeRegionPayload", "ProposeSessionPayload", "QualitySeal", "Rating", "Reach", "ReferenceUnknown", "RegionChange", "RegionEnded", "RegionFacets", "RegionKindCount", "RegionNotListed", "RegionOfOthers", "RegionProposal", "RegionStateCount", "RegionStatistic", "RegisterAwardPayload", "RegisterBodyPayload", "RegisterCallPayload", "RegisterCohortPayload", "RegisterEventPayload", "RegisterEventSeriesPayload", "RegisterExchangePayload", "RegisterFigureSeriesPayload", "RegisterForEventPayload", "RegisterInitiativePayload", "RegisterMaterialPayload", "RegisterMeetingPayload", "RegisterNetworkPayload", "RegisterOrganisationPayload", "RegisterPersonPayload", "RegisterProgrammePayload", "RegisterProjectPayload", "RegisterPublicationPayload", "RegisterRegionPayload", "RegisterSeatPayload", "RegisterSurveyPayload", "Registration", "RegistrationClosed", "RegistrationWindow", "ReleaseTestimonialPayload", "RenameRegionPayload", "RequestCost", "RequestInitiativeMembershipPayload", "RequestMembershipPayload", "SameOrganisation", "SearchFacets", "SearchHit", "SeriesInYear", "Session", "SessionsFull", "SetCallStatusPayload", "SetCohortCapacityPayload", "SetCohortStatusPayload", "SetEventCapacityPayload", "SetEventStatusPayload", "SetRegionCoveragePayload", "SetRegionPartnersPayload", "SetRegionSealsPayload", "SetRegionStatusPayload", "SetRegionSuccessorPayload", "ShowCertificatePayload", "SimilarRegion", "SlugTaken", "Source", "Stale", "StateCoverage", "StateInCohort", "Statistics", "StillWaiting", "SubCriterion", "SubmitApplicationPayload", "SubmitEnquiryPayload", "SurveyResult", "TeamMembership", "TextRange", "Viewer", "Vote", "Waiting", "WhiteSpots", "WithdrawEnrolmentPayload", "WithdrawSessionPayload", "WrongStatus", "YearInReview" ];

/** Types of the pages of a list; they have no identity either. */
export const pages: string[] = [ "AuditEntryConnection", "AuditEntryEdge", "AwardApplicationConnection", "AwardApplicationEdge", "AwardConnection", "AwardEdge", "BodyConnection", "BodyEdge", "BodySeatConnection", "BodySeatEdge", "CallConnection", "CallEdge", "CohortConnection", "CohortEdge", "DistrictConnection", "DistrictEdge", "EnquiryConnection", "EnquiryEdge", "EnrolmentConnection", "EnrolmentEdge", "EventConnection", "EventEdge", "EventSeriesConnection", "EventSeriesEdge", "ExchangeConnection", "ExchangeEdge", "FigureSeriesConnection", "FigureSeriesEdge", "FrameworkEditionConnection", "FrameworkEditionEdge", "InitiativeConnection", "InitiativeEdge", "MaterialConnection", "MaterialEdge", "MeetingConnection", "MeetingEdge", "MembershipConnection", "MembershipEdge", "NetworkConnection", "NetworkEdge", "OrganisationConnection", "OrganisationEdge", "OwnEnrolmentConnection", "OwnEnrolmentEdge", "PageInfo", "ProgrammeConnection", "ProgrammeEdge", "ProjectConnection", "ProjectEdge", "PublicationConnection", "PublicationEdge", "RegionConnection", "RegionEdge", "RegionProposalConnection", "RegionProposalEdge", "RegionalWorkshopConnection", "RegionalWorkshopEdge", "RegistrationConnection", "RegistrationEdge", "SearchHitConnection", "SearchHitEdge", "SeriesInYearConnection", "SeriesInYearEdge", "SurveyConnection", "SurveyEdge", "TestimonialConnection", "TestimonialEdge", "WinnerConnection", "WinnerEdge" ];

/** The fields with a list of parts, by type. */
export const listsOfParts: Record<string, string[]> = {
  "AuditEntry" : [ "changes" ],
  "AuditEntryConnection" : [ "nodes" ],
  "Award" : [ "sources" ],
  "AwardApplication" : [ "votes" ],
  "AwardApplicationConnection" : [ "nodes" ],
  "Body" : [ "figures", "sources" ],
  "BodySeat" : [ "sources" ],
  "Call" : [ "figures", "sources" ],
  "Cohort" : [ "figures", "findings", "modules", "sources" ],
  "CohortReport" : [ "byState", "figures", "findings", "timeline" ],
  "Coverage" : [ "sources" ],
  "CoverageStatistic" : [ "byState" ],
  "DistrictCoverage" : [ "byKind" ],
  "EnquiryConnection" : [ "nodes" ],
  "Event" : [ "figures", "sessions", "sources" ],
  "EventConnection" : [ "looser" ],
  "EventSeries" : [ "sources" ],
  "EventStatistic" : [ "byKind" ],
  "Exchange" : [ "sources" ],
  "Facet" : [ "values" ],
  "FigureSeries" : [ "points" ],
  "FrameworkEdition" : [ "criteria", "scale" ],
  "Highlight" : [ "ranges" ],
  "Initiative" : [ "sources" ],
  "InitiativeConnection" : [ "looser" ],
  "InitiativeStateCount" : [ "byKind" ],
  "InitiativeStatistic" : [ "byKind", "byState" ],
  "Involvement" : [ "sources" ],
  "MainCriterion" : [ "parts" ],
  "Material" : [ "sources" ],
  "Meeting" : [ "sources" ],
  "Module" : [ "sources" ],
  "Network" : [ "sources" ],
  "Organisation" : [ "sources" ],
  "OwnEnrolmentConnection" : [ "nodes" ],
  "Person" : [ "certificates", "coordinations" ],
  "PersonalData" : [ "entries" ],
  "PersonalEntry" : [ "values" ],
  "Programme" : [ "sources" ],
  "Project" : [ "sources" ],
  "ProjectConnection" : [ "looser" ],
  "Publication" : [ "sources" ],
  "Query" : [ "labels", "similarRegions", "suggest", "team" ],
  "Region" : [ "coordinators", "coverage", "formerNames", "involvements", "lifecycle", "seals", "sources" ],
  "RegionConnection" : [ "looser" ],
  "RegionProposalConnection" : [ "nodes" ],
  "RegionStateCount" : [ "byKind" ],
  "RegionStatistic" : [ "byKind", "byState" ],
  "RegionalWorkshop" : [ "sources" ],
  "RegistrationConnection" : [ "nodes" ],
  "RequestCost" : [ "errors", "limits" ],
  "SearchHit" : [ "highlights" ],
  "SearchHitConnection" : [ "looser", "nodes" ],
  "SeriesInYearConnection" : [ "nodes" ],
  "Statistics" : [ "events", "regions" ],
  "Survey" : [ "figures", "results", "sources" ],
  "Testimonial" : [ "sources" ],
  "Viewer" : [ "testimonials" ],
  "Waiting" : [ "applications" ],
  "WhiteSpots" : [ "byKind", "districts", "possiblyCovered" ],
  "Winner" : [ "sources" ]
};

/** The fields with a connection, by type, each with the arguments that make another list of it. */
export const connections: Record<string, Record<string, string[]>> = {
  "Award" : {
    "calls" : [ "filter", "orderBy" ]
  },
  "Body" : {
    "bodySeats" : [ "filter", "orderBy" ],
    "exchanges" : [ "filter", "orderBy" ],
    "meetings" : [ "filter", "orderBy" ]
  },
  "Call" : {
    "applications" : [ "filter", "orderBy" ],
    "publications" : [ "filter", "orderBy" ],
    "winners" : [ "orderBy" ]
  },
  "Cohort" : {
    "alumni" : [ "orderBy" ],
    "applicants" : [ "filter", "orderBy" ],
    "enrolments" : [ "filter", "orderBy" ],
    "publications" : [ "filter", "orderBy" ],
    "testimonials" : [ "filter", "orderBy" ],
    "workshops" : [ "filter", "orderBy" ]
  },
  "CohortReport" : {
    "materials" : [ "orderBy" ],
    "testimonials" : [ "orderBy" ],
    "workshops" : [ "orderBy" ]
  },
  "District" : {
    "initiatives" : [ "filter", "orderBy" ],
    "possibleRegions" : [ "filter", "orderBy" ],
    "regions" : [ "filter", "orderBy" ]
  },
  "Event" : {
    "publications" : [ "filter", "orderBy" ],
    "regions" : [ "filter", "orderBy" ],
    "registrations" : [ "filter", "orderBy" ]
  },
  "EventSeries" : {
    "events" : [ "filter", "orderBy" ]
  },
  "FederalState" : {
    "bodies" : [ "filter", "orderBy" ],
    "bodySeats" : [ "filter", "orderBy" ],
    "districts" : [ "filter", "orderBy" ],
    "events" : [ "filter", "orderBy" ],
    "initiatives" : [ "filter", "orderBy" ],
    "regions" : [ "filter", "orderBy" ]
  },
  "History" : {
    "entries" : [ ]
  },
  "Initiative" : {
    "memberships" : [ "filter", "orderBy" ],
    "projects" : [ "filter", "orderBy" ],
    "regions" : [ "filter", "orderBy" ],
    "workshops" : [ "filter", "orderBy" ]
  },
  "Network" : {
    "memberships" : [ "filter", "orderBy" ]
  },
  "Organisation" : {
    "awards" : [ "filter", "orderBy" ],
    "bodies" : [ "filter", "orderBy" ],
    "bodySeats" : [ "filter", "orderBy" ],
    "eventSeries" : [ "filter", "orderBy" ],
    "events" : [ "filter", "orderBy" ],
    "initiatives" : [ "filter", "orderBy" ],
    "networks" : [ "filter", "orderBy" ],
    "programmes" : [ "filter", "orderBy" ],
    "publications" : [ "filter", "orderBy" ],
    "regions" : [ "filter", "orderBy" ],
    "surveys" : [ "filter", "orderBy" ]
  },
  "Outlook" : {
    "calls" : [ ],
    "cohorts" : [ "orderBy" ],
    "events" : [ "orderBy" ]
  },
  "Postcode" : {
    "nearestRegions" : [ ]
  },
  "Programme" : {
    "cohorts" : [ "filter", "orderBy" ],
    "materials" : [ "filter", "orderBy" ],
    "publications" : [ "filter", "orderBy" ]
  },
  "Query" : {
    "allEventSeries" : [ "filter", "orderBy" ],
    "allFigureSeries" : [ "filter", "orderBy" ],
    "awards" : [ "filter", "orderBy" ],
    "bodies" : [ "filter", "orderBy" ],
    "calls" : [ "filter", "orderBy" ],
    "cohorts" : [ "filter", "orderBy" ],
    "districts" : [ "filter", "orderBy" ],
    "events" : [ "filter", "orderBy" ],
    "frameworkEditions" : [ "filter", "orderBy" ],
    "initiatives" : [ "filter", "orderBy" ],
    "materials" : [ "filter", "orderBy" ],
    "networks" : [ "filter", "orderBy" ],
    "organisations" : [ "filter", "orderBy" ],
    "programmes" : [ "filter", "orderBy" ],
    "projects" : [ "filter", "orderBy" ],
    "publications" : [ "filter", "orderBy" ],
    "regions" : [ "filter", "orderBy" ],
    "search" : [ "filter", "text", "types" ],
    "surveys" : [ "filter", "orderBy" ]
  },
  "Region" : {
    "awards" : [ "filter", "orderBy" ],
    "cohorts" : [ "filter", "orderBy" ],
    "enrolments" : [ "filter", "orderBy" ],
    "events" : [ "filter", "orderBy" ],
    "initiatives" : [ "filter", "orderBy" ],
    "memberships" : [ "filter", "orderBy" ],
    "predecessors" : [ "filter", "orderBy" ],
    "testimonials" : [ "filter", "orderBy" ],
    "workshops" : [ "filter", "orderBy" ]
  },
  "RegionalWorkshop" : {
    "initiatives" : [ "filter", "orderBy" ]
  },
  "SeriesInYear" : {
    "events" : [ "orderBy" ]
  },
  "StateInCohort" : {
    "regions" : [ "filter", "orderBy" ]
  },
  "Statistics" : {
    "recorded" : [ "filter", "orderBy" ]
  },
  "Survey" : {
    "publications" : [ "filter", "orderBy" ]
  },
  "Viewer" : {
    "applications" : [ "filter", "orderBy" ],
    "draftEvents" : [ "filter", "orderBy" ],
    "enquiries" : [ "filter", "orderBy" ],
    "enrolments" : [ "filter", "orderBy" ],
    "memberships" : [ "filter", "orderBy" ],
    "proposals" : [ "filter", "orderBy" ],
    "regionProposals" : [ "filter", "orderBy" ],
    "registrations" : [ "filter", "orderBy" ]
  },
  "Waiting" : {
    "initiatives" : [ "filter", "orderBy" ],
    "regions" : [ "filter", "orderBy" ]
  },
  "YearInReview" : {
    "calls" : [ ],
    "cohortsCompleted" : [ "orderBy" ],
    "cohortsRunning" : [ "orderBy" ],
    "cohortsStarted" : [ "orderBy" ],
    "events" : [ "orderBy" ],
    "eventsBySeries" : [ "orderBy" ],
    "exchanges" : [ "orderBy" ],
    "meetings" : [ "orderBy" ],
    "newRegions" : [ "orderBy" ],
    "publications" : [ "orderBy" ],
    "surveys" : [ ]
  }
};

/** The codes in `extensions.code` of an error. A client must expect others. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "METHOD_NOT_ALLOWED"
  | "NOT_ACCEPTABLE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "LIMIT_EXCEEDED"
  | "RATE_LIMITED"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "PERSISTED_QUERY_NOT_SUPPORTED"
  | "UNAVAILABLE"
  | "INTERNAL";
