package jp.telework.furusato.statistics;

import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on statistics. */
public final class StatisticsCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.contains("/statistics");
    }

    @Override
    public Call prepare(String operation, String column) {
        return operation.endsWith("/{key}") ? Call.plain().path("key", "ADOPTION_RATE") : Call.plain();
    }
}
