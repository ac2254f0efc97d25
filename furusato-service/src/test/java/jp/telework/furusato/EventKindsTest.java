package jp.telework.furusato;

import jp.telework.test.event.EventKindsGate;

class EventKindsTest extends EventKindsGate {

    @Override
    protected String service() {
        return "furusato";
    }
}
