package jp.telework.gateway.practice;

import io.smallrye.config.WithDefault;
import java.util.Set;

/** Whether this is a deployment to practise on. In production it stops the start; the profile {@code practice} sets it. */
public interface PracticeConfig {

    @WithDefault("false")
    boolean enabled();

    /** Roles that may move the clock; every caller with a valid token may read it. */
    @WithDefault("officer,secretariat,backoffice")
    Set<String> roles();
}
