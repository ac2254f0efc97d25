package jp.telework.casework.message.usecase;

import java.util.UUID;
import jp.telework.kernel.message.MessageSide;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;

/** The cases about which messages are sent, and the events of messages. Implemented by a programme. */
public interface MessagedCases {

    /**
     * A case.
     *
     * @throws Refusal NOT_FOUND when the caller may not read it
     */
    MessagedCase get(Caller caller, CaseRef theCase);

    /** The type of an event. Its verb is {@code sent}, {@code file-attached} or {@code read}. */
    String eventType(String verb);

    /** The data of an event, marked {@code @EventData}. They hold no text and no person. */
    Object data(MessagedCase theCase, Told told);

    /**
     * What an event tells.
     *
     * @param number of the message
     * @param side that sent or read it
     */
    record Told(UUID conversation, int number, MessageSide side) {}
}
