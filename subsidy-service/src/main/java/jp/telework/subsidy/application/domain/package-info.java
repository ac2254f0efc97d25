/** 応募: a proposal of a consortium until the ministry's result. */
@NullMarked
package jp.telework.subsidy.application.domain;

import org.jspecify.annotations.NullMarked;
