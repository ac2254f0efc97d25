package jp.telework.bench.submission;

/** A way by which drafts are submitted. */
enum Leg {
    PGBENCH_NINE("pgbench, nine plain statements"),
    PGBENCH("pgbench, same statements"),
    SERVICE("service"),
    GATEWAY("gateway and service"),
    PGBENCH_UNSEARCHABLE("pgbench, without the index of the search"),
    PGBENCH_ALONE("pgbench, 1 connection"),
    SERVICE_ALONE("service, 1 connection"),
    GATEWAY_ALONE("gateway and service, 1 connection"),
    PLANTED_ALONE("service with 1 ms planted, 1 connection");

    private final String title;

    Leg(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isAlone() {
        return name().endsWith("_ALONE");
    }

    boolean isPgbench() {
        return name().startsWith("PGBENCH");
    }

    boolean isThroughGateway() {
        return name().startsWith("GATEWAY");
    }

    /** Measured in each round; the others are there to explain these. */
    boolean isJudged() {
        return ordinal() <= GATEWAY.ordinal();
    }

    /** Whether it hands in drafts, so that the database can be asked whether all of them arrived. */
    boolean submitsDrafts() {
        return this != PGBENCH_NINE && this != PGBENCH_UNSEARCHABLE;
    }
}
