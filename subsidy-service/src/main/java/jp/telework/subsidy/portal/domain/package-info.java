/** 公募 as the national subsidy portal lists them: what is asked and what is answered. */
@NullMarked
package jp.telework.subsidy.portal.domain;

import org.jspecify.annotations.NullMarked;
