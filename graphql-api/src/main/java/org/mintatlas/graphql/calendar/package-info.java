/** Events for calendars: start with {@link org.mintatlas.graphql.calendar.CalendarFiles}. */
@NullMarked
package org.mintatlas.graphql.calendar;

import org.jspecify.annotations.NullMarked;
