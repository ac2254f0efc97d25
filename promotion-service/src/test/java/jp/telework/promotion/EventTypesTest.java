package jp.telework.promotion;

import jp.telework.test.event.EventTypesGate;

class EventTypesTest extends EventTypesGate {

    @Override
    protected String service() {
        return "promotion";
    }
}
