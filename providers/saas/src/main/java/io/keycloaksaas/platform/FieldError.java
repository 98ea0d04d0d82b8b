package io.keycloaksaas.platform;

/**
 * What is wrong with one field of a request.
 *
 * @param field path of the field, such as {@code plans.pro.values.org:members}
 * @param code stable word for programs
 * @param message sentence for people
 */
public record FieldError(String field, String code, String message) {}
