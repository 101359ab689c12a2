package org.mintatlas.graphql.label;

/**
 * What people read for a value of an enum.
 *
 * @param type the name of the enum in the schema
 * @param value the name of the value
 * @param label the words
 */
record EnumLabel(String type, String value, String label) {}
