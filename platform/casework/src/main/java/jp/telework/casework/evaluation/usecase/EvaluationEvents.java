package jp.telework.casework.evaluation.usecase;

/** The events of a programme's evaluations. Implemented by the programme. */
public interface EvaluationEvents {

    /** The kind of case that an evaluation is, as the audit trail names it. */
    String kind();

    /** The type of an event. */
    String type(String verb);

    /** The data of an event, marked {@code @EventData}. */
    Object data(EvaluationContent content);

    /** The name by which the programme's data call the id of the evaluated case. */
    String caseIdName();
}
