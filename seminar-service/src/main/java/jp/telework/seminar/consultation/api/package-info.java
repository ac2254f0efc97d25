/** Consultations over HTTP. */
@NullMarked
package jp.telework.seminar.consultation.api;

import org.jspecify.annotations.NullMarked;
