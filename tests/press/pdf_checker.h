// What a machine can see of PDF/UA-1 (the failure conditions of the Matterhorn Protocol) and of PDF/A-3a in a
// PDF that the press may make: page contents without forms, composite fonts, links, attached files.
#pragma once

#include "tests/press/pdf_content.h"
#include "tests/press/pdf_fonts_read.h"

#include <map>
#include <optional>

class PdfChecker
{
public:
    explicit PdfChecker(const PdfObjects& pdf);

    /// Each begins with its condition: "28-012: page 3: a link without Contents".
    const QStringList& failures() const { return m_failures; }
    /// What a reader of the tags hears, element after element, one a line.
    const QStringList& heard() const { return m_heard; }
    int elementCount() const { return m_elementCount; }

private:
    struct Mark
    {
        QString text;
        QString tag;
        int claims = 0;
        QString owner; ///< the reference of its element
    };
    struct Place
    {
        QString role;
        QString reference;
    };
    struct Annotation
    {
        int page;
        QString subtype;
        std::optional<int> key;
        QString owner = {};
        QString ownerRole = {};
    };

    void fail(const char* condition, const QString& what);
    void checkCatalog();
    void checkMetadata();
    void checkArchive();
    void checkAttachments();
    void readTree(const QJsonValue& node, const char* leaf, QHash<int, QJsonValue>& rows) const;
    QSet<QString> destinations() const;
    void checkPage(int number);
    void checkContent(int number, const QByteArray& content);
    QString shown(PdfFontRead* font, const std::vector<PdfOperand>& strings, bool isReversed, int number);
    PdfFontRead* fontNamed(const QByteArray& name);
    void checkAnnotation(int number, const QJsonValue& annotation, const QJsonArray& mediaBox);
    void checkStructure();
    QString checkElement(const QJsonValue& element, const Place& parent);
    QString claim(int page, int mcid, const Place& place);
    void checkRole(const Place& place, const QJsonObject& element, const Place& parent,
                   const QStringList& childRoles, bool hasContent, const QString& text);
    void checkTable(const QJsonObject& table, const QString& where);
    std::vector<QJsonValue> kidsOf(const QJsonObject& element) const;
    std::vector<QJsonObject> kidsOf(const QJsonObject& element, const QString& role) const;
    QJsonValue attribute(const QJsonObject& element, const char* key) const;
    QString roleOf(const QJsonObject& element);

    const PdfObjects& m_pdf;
    QStringList m_failures;
    QStringList m_heard;
    int m_elementCount = 0;
    QJsonObject m_fontNames;
    std::map<QString, PdfFontRead> m_fonts; ///< by reference
    QHash<QString, int> m_pageNumbers;
    std::map<int, std::map<int, Mark>> m_marks;
    std::map<QString, Annotation> m_annotations;
    QHash<int, QJsonValue> m_parents;
    std::vector<int> m_headings;
    QHash<QString, int> m_ids;
    QSet<QString> m_destinations;
};
