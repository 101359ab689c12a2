-- Whoever was erased signs in by no account any more.
update account set person_id = null, subject = 'erased ' || id, version = version + 1
where person_id in (select id from person where name is null);
