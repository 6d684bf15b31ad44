#include "tests/press/pdf_content.h"

#include <cctype>

namespace {

using Kind = PdfOperand::Kind;

class Reader
{
public:
    explicit Reader(const QByteArray& content)
        : m_content(content)
    {
    }

    bool atEnd()
    {
        while (m_at < m_content.size() && std::isspace(quint8(m_content[m_at])))
            ++m_at;
        return m_at >= m_content.size();
    }

    PdfOperand next()
    {
        const char c = m_content[m_at];
        const QByteArrayView rest = QByteArrayView(m_content).sliced(m_at);
        if (rest.startsWith("<<"))
            return (m_at += 2), list(Kind::Dictionary, ">>");
        if (c == '[')
            return ++m_at, list(Kind::Array, "]");
        if (c == '<')
            return hexadecimal();
        if (c == '(')
            return literal();
        if (c == '/')
            return ++m_at, PdfOperand{Kind::Name, word()};
        if (std::isdigit(quint8(c)) || c == '-' || c == '+' || c == '.')
            return {Kind::Number, word()};
        QByteArray name = word();
        if (name.isEmpty()) // a stray delimiter
            name = m_content.mid(m_at++, 1);
        return {Kind::Other, name};
    }

private:
    QByteArray word()
    {
        const qsizetype from = m_at;
        while (m_at < m_content.size() && !std::isspace(quint8(m_content[m_at])) &&
               !QByteArrayView("()<>[]/").contains(m_content[m_at]))
            ++m_at;
        return m_content.mid(from, m_at - from);
    }
    PdfOperand list(Kind kind, const char* end)
    {
        PdfOperand all{kind};
        while (!atEnd() && !QByteArrayView(m_content).sliced(m_at).startsWith(end))
            all.items.push_back(next());
        m_at += qsizetype(std::strlen(end));
        return all;
    }
    PdfOperand hexadecimal()
    {
        const qsizetype end = m_content.indexOf('>', m_at);
        const QByteArray digits = m_content.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return {Kind::String, QByteArray::fromHex(digits)};
    }
    PdfOperand literal()
    {
        QByteArray text;
        int depth = 1;
        for (++m_at; m_at < m_content.size(); ++m_at) {
            const char c = m_content[m_at];
            if (c == '\\' && m_at + 1 < m_content.size()) {
                text += m_content[++m_at];
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
                break;
            text += c;
        }
        ++m_at;
        return {Kind::String, text};
    }

    const QByteArray& m_content;
    qsizetype m_at = 0;
};

} // namespace

const PdfOperand* PdfOperand::entry(const char* key) const
{
    for (size_t i = 0; i + 1 < items.size(); i += 2)
        if (items[i].bytes == key)
            return &items[i + 1];
    return nullptr;
}

void readContent(const QByteArray& content,
                 const std::function<void(const QByteArray&, const std::vector<PdfOperand>&)>& visit)
{
    Reader reader(content);
    std::vector<PdfOperand> operands;
    while (!reader.atEnd()) {
        PdfOperand next = reader.next();
        if (next.kind != Kind::Other) {
            operands.push_back(std::move(next));
            continue;
        }
        visit(next.bytes, operands);
        operands.clear();
    }
}
