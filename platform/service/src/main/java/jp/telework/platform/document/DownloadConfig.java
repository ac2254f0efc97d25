package jp.telework.platform.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of the sending of attached files, for one replica. */
@ConfigMapping(prefix = "telework.download")
interface DownloadConfig {

    /** Files that are being sent at the same time; further callers get 503. Each holds one piece in memory. */
    @WithDefault("128")
    int atOnce();

    /** Threads, and with them database connections, that read pieces. */
    @WithDefault("4")
    int readers();

    /** How long a client may take for one piece (128 KiB) before the connection is cut. */
    @WithDefault("30s")
    Duration slowestPiece();

    /** How long a whole file may take. */
    @WithDefault("15m")
    Duration slowest();
}
