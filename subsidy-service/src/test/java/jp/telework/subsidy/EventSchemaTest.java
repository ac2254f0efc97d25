package jp.telework.subsidy;

import jp.telework.test.event.EventSchemaGate;

class EventSchemaTest extends EventSchemaGate {

    @Override
    protected String service() {
        return "subsidy";
    }
}
