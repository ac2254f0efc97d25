package jp.telework.test.fuzz;

import jp.telework.test.contract.Exchange;

/** Sends a request and returns the exchange. A test decorates it to plant a fault. */
public interface Wire {

    /** Throws an UncheckedIOException when there is no answer. */
    Exchange send(FuzzRequest request);
}
