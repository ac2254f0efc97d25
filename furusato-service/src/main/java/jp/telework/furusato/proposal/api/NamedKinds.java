package jp.telework.furusato.proposal.api;

import jp.telework.furusato.programme.domain.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Gives {@code DocumentKind} its name in the contract, to which the views of documents refer. The scanner names an enum
 * where it meets it in a class first, and spells its words out where a list comes first. No answer holds this record.
 */
@Schema(name = "NamedKinds")
record NamedKinds(DocumentKind kind) {}
