package jp.telework.promotion.guide;

import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations of the guide. */
public final class GuideCalls implements Preparation {

    static final String PATH = """
            {"stage": "NOT_YET", "employees": 84, "obstacles": ["SECURITY", "LABOUR_MANAGEMENT", "NARROW_TASKS"],
             "hasRule": false, "securityChecked": false, "officeElsewhere": true}
            """;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/telework-");
    }

    @Override
    public Call prepare(String operation, String column) {
        return operation.startsWith("POST") ? Call.plain().json(PATH) : Call.plain();
    }
}
