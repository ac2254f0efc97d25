package jp.telework.kernel.document;

/**
 * What was found out about a file's content.
 *
 * @param name the file's name, without a path
 * @param mediaType what the content really is
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 */
public record DocumentFacts(String name, String mediaType, long size, String sha256, ScanResult scan) {}
