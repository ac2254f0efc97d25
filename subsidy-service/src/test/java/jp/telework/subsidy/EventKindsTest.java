package jp.telework.subsidy;

import jp.telework.test.event.EventKindsGate;

class EventKindsTest extends EventKindsGate {

    @Override
    protected String service() {
        return "subsidy";
    }
}
