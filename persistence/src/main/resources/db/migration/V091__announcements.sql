-- What readers are told of an entry of the audit log, so that whoever follows it goes on where they left off.

alter table audit_entry add column announced text collate "C"
  constraint audit_entry_announced_known check (announced in ('CREATED', 'UPDATED', 'REMOVED'));
