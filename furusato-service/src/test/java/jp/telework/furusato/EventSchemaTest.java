package jp.telework.furusato;

import jp.telework.test.event.EventSchemaGate;

class EventSchemaTest extends EventSchemaGate {

    @Override
    protected String service() {
        return "furusato";
    }
}
