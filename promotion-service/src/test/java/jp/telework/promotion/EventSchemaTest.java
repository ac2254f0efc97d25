package jp.telework.promotion;

import jp.telework.test.event.EventSchemaGate;

class EventSchemaTest extends EventSchemaGate {

    @Override
    protected String service() {
        return "promotion";
    }
}
