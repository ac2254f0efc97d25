package jp.telework.notes.note.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.kernel.value.CorporateNumber;

/** Keeps a corporate number as text. */
@Converter
public class CorporateNumberColumn implements AttributeConverter<CorporateNumber, String> {

    @Override
    public String convertToDatabaseColumn(CorporateNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public CorporateNumber convertToEntityAttribute(String text) {
        return text == null ? null : new CorporateNumber(text);
    }
}
