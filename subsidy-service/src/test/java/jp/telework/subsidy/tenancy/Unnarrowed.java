package jp.telework.subsidy.tenancy;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether the ports forget to narrow what they read: what is kept apart then is kept apart by PostgreSQL. */
final class Unnarrowed {

    static final AtomicBoolean ON = new AtomicBoolean();

    private Unnarrowed() {}
}
