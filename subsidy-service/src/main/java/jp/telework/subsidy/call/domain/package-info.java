/** 公募: a call for applications from draft to closing. */
@NullMarked
package jp.telework.subsidy.call.domain;

import org.jspecify.annotations.NullMarked;
