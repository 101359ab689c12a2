package org.mintatlas.web.store;

/**
 * Where this process keeps everything, for people.
 *
 * @param location one line without any password in it
 */
public record StoreInUse(String location) {}
