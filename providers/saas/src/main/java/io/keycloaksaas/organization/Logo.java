package io.keycloaksaas.organization;

/**
 * A logo as anybody may fetch it.
 *
 * @param mediaType of the bytes as they are, never as the uploader called them
 */
public record Logo(String mediaType, byte[] content) {}
