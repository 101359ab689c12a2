package org.mintatlas.web.store;

/**
 * Where this process keeps everything.
 *
 * @param location one line for people, without any password in it
 */
public record StoreInUse(String location) {}
