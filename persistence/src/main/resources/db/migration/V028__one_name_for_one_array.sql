-- What is kept in arrays has the same columns wherever it stands: figures have values, texts a
-- language.
alter table cohort rename column module_durations to module_duration_values;
alter table cohort rename column findings_de to finding_de;
alter table cohort rename column findings_en to finding_en;
