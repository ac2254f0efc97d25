package jp.telework.gateway.startup;

import java.util.List;

/** The configuration is not fit for production. */
final class UnsafeConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeConfigurationException(List<String> findings) {
        super("Not started, unsafe for production: " + String.join("; ", findings), null, false, false);
    }
}
