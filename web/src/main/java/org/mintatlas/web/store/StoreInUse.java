package org.mintatlas.web.store;

/**
 * Where this process keeps everything.
 *
 * @param location one line for people, without any password in it
 * @param isAtHand whether it can be filled while the rest of the program still starts
 */
public record StoreInUse(String location, boolean isAtHand) {}
