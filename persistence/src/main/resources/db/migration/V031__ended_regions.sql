-- Lists show the regions that have not ended. Few have, so that a look into this index tells it.

create index region_standing_ended
  on region_standing (region_id, first_day, last_day) where standing = 'ENDED';
