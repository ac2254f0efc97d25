package jp.telework.samples;

import java.net.URI;

/**
 * Where the API is, and as which system to call it.
 *
 * @param api the gateway, such as {@code http://localhost:8080}
 * @param tokenEndpoint of the identity provider
 * @param client the system's id there
 * @param secret the system's secret there
 */
public record Settings(URI api, URI tokenEndpoint, String client, String secret) {

    /** From {@code TELEWORK_API}, {@code TELEWORK_TOKEN_ENDPOINT}, {@code TELEWORK_CLIENT}, {@code TELEWORK_SECRET}. */
    public static Settings fromEnvironment() {
        return new Settings(
                URI.create(required("TELEWORK_API")),
                URI.create(required("TELEWORK_TOKEN_ENDPOINT")),
                required("TELEWORK_CLIENT"),
                required("TELEWORK_SECRET"));
    }

    private static String required(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The environment variable " + name + " is not set");
        }
        return value;
    }
}
