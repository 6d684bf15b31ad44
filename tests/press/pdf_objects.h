// The objects of a PDF as qpdf tells them, to be read, changed and written again. References are strings such
// as "12 0 R", names begin with a slash, texts with "u:" or "b:".
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

class PdfObjects
{
public:
    /// Empty if qpdf cannot read it, with the reason in the test's log.
    explicit PdfObjects(const QByteArray& pdf);

    bool isEmpty() const { return m_objects.isEmpty(); }
    /// The value itself, or what it refers to; of a stream its dictionary.
    QJsonValue resolved(const QJsonValue& value) const;
    QJsonObject dictionary(const QJsonValue& value) const { return resolved(value).toObject(); }
    QJsonArray array(const QJsonValue& value) const { return resolved(value).toArray(); }
    bool isStream(const QJsonValue& value) const;
    QByteArray data(const QJsonValue& value) const;
    QJsonObject trailer() const;
    QJsonObject root() const;
    /// In their order, as references.
    QStringList pages() const { return m_pages; }
    QStringList references() const;

    void set(const QString& reference, const QJsonValue& value);
    void setData(const QString& reference, const QByteArray& data);
    void setTrailer(const QJsonObject& trailer);
    QByteArray write() const;

    static QString text(const QJsonValue& value);
    static bool isReference(const QJsonValue& value);

private:
    QJsonObject m_header;
    QJsonObject m_objects;
    QStringList m_pages;
};
