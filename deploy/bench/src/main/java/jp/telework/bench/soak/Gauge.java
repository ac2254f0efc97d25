package jp.telework.bench.soak;

/** What is watched of a process, and by how much it may grow in the second half of a run. */
enum Gauge {
    FILES("open files", 16, 0.05, 1),
    THREADS("threads", 8, 0.05, 1),
    SOCKETS("connections", 16, 0.05, 1),
    /** Live objects: counted after a collection. */
    HEAP("heap after GC, kB", 6 * 1024, 0.08, 1024),
    /** Buffers outside of the heap, as the JVM and Netty count them. */
    DIRECT("direct memory, kB", 4 * 1024, 0.10, 1024);

    private final String title;
    private final double most;
    private final double share;
    private final double unit;

    Gauge(String title, double most, double share, double unit) {
        this.title = title;
        this.most = most;
        this.share = share;
        this.unit = unit;
    }

    String title() {
        return title;
    }

    /** Bytes are shown in kB. */
    double shown(double value) {
        return value / unit;
    }

    /**
     * The most growth that is not a leak, in the gauge's own unit: a fixed amount, and a share of the level for what breathes
     * with the load.
     */
    double allowed(double level) {
        return most * unit + share * level;
    }
}
