package jp.telework.bench.gateway;

/** A way to the service. */
enum Way {
    DIRECT("direct"),
    NGINX("nginx, plain proxy"),
    GATEWAY("gateway, token verified"),
    /** Without its memory of verified tokens: a signature check for each request. */
    EVERY_SIGNATURE("gateway, every signature");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
