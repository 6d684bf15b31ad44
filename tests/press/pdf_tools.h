// A PDF as the tools of other people see it.
#pragma once

#include "core/document/document.h"

#include <QTemporaryDir>

/// Pressed, or an empty file with the failure in the test's log.
class PressedPdf
{
public:
    explicit PressedPdf(const document::Document& document);

    QByteArray bytes() const { return m_bytes; }
    /// What a program says about the file; empty if it fails, with the reason in the test's log.
    QString ask(const QString& program, const QStringList& optionsBefore = {},
                const QStringList& after = {}) const;
    QString text(int page = 0) const;
    QString structure() const { return ask(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")}); }
    int pageCount() const;
    /// The whole file without compression, for what no tool reports.
    QString source() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

/// With one block of every kind, in English, as of noon of 31 October 2021.
document::Document documentOfEverything();
/// Empty, with the same head.
document::Document emptyDocument();
/// Two columns, a text and a number.
document::Table tableOf(int rows, const QString& text = QStringLiteral("coalition"));
