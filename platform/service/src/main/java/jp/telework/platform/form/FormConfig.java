package jp.telework.platform.form;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Bounds of the receiving of files, for one replica. */
@ConfigMapping(prefix = "telework.upload")
interface FormConfig {

    /** Forms that are being received and worked on at the same time; further callers get 503. */
    @WithDefault("24")
    int atOnce();

    /** How long the form may take to arrive, from its first byte to its last. */
    @WithDefault("2m")
    Duration slowest();

    /** Where files lie until the request ends. At most {@code atOnce} of them, each at most as large as a body may be. */
    @WithDefault("${java.io.tmpdir}/${quarkus.application.name}-uploads")
    Path folder();
}
