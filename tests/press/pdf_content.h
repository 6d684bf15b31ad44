// The operators of a page's content, with their operands.
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

struct PdfOperand
{
    enum class Kind { Number, Name, String, Array, Dictionary, Other } kind = Kind::Other;
    QByteArray bytes = {};              ///< of a name (without its slash) or a string; digits of a number
    std::vector<PdfOperand> items = {}; ///< of an array, or keys and values of a dictionary in turn

    const PdfOperand* entry(const char* key) const;
};

/// Calls `visit` for each operator.
void readContent(
    const QByteArray& content,
    const std::function<void(const QByteArray& name, const std::vector<PdfOperand>& operands)>& visit);
