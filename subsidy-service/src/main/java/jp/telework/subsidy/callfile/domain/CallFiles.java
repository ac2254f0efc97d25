package jp.telework.subsidy.callfile.domain;

import java.util.UUID;

/** The files of all calls. */
public interface CallFiles {

    /** All files of a call; at most 20 that count and 50 that were replaced. */
    CallFolder of(UUID callId);

    void add(CallFile file);

    void remove(CallFile file);
}
