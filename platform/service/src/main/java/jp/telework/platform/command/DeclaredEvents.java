package jp.telework.platform.command;

/** The types of events that the service has told its readers about. */
public interface DeclaredEvents {

    /** Whether a type such as {@code jp.telework.subsidy.application.submitted.v1} is among them. */
    boolean include(String type);
}
