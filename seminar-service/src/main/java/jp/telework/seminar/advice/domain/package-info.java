/** 助言: the words that the managers' register, dispatches and consultations share. */
@NullMarked
package jp.telework.seminar.advice.domain;

import org.jspecify.annotations.NullMarked;
