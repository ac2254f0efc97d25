/** 個別相談: a slot with an adviser, its booking, and what came of it. */
@NullMarked
package jp.telework.seminar.consultation.domain;

import org.jspecify.annotations.NullMarked;
