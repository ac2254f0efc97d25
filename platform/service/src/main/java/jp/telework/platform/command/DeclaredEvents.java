package jp.telework.platform.command;

/** The types of events that the service has told its readers about. */
public interface DeclaredEvents {

    /** Whether a type such as {@code jp.telework.subsidy.application.submitted.v1} is among them. */
    boolean include(String type);

    /**
     * The type of an event of this service.
     *
     * @param kind what it is about, such as {@code retention-hold}
     * @param verb what happened, such as {@code set}
     */
    String of(String kind, String verb);
}
