package org.mintatlas.persistence.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of an event in their order, as arrays of the same length.
 *
 * @param titles what each is about
 * @param starts the time of day at which each starts, as ISO text; null when unknown
 * @param rooms where each is; null when unknown
 * @param proposed whether somebody who came proposed it
 */
@Embeddable
record SessionColumns(
    @Column(name = "session_titles") List<String> titles,
    @Column(name = "session_starts") List<@Nullable String> starts,
    @Column(name = "session_rooms") List<@Nullable String> rooms,
    @Column(name = "session_proposed") List<Boolean> proposed) {}
