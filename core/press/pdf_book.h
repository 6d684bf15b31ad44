// The PDF around its pages: bookmarks, destinations, attached files, metadata and the catalogue that names
// them.
#pragma once

#include "core/document/document.h"
#include "core/press/pdf_page.h"
#include "core/press/typesetter.h"

#include <deque>

namespace press {

class PdfBook
{
public:
    /// Sizes in points.
    PdfBook(const document::Document& document, double width, double height);
    ~PdfBook();

    Element& root() { return *m_root; }
    Typesetter& typesetter() { return m_typesetter; }
    PdfPage& page() { return m_pages.back(); }
    std::deque<PdfPage>& pages() { return m_pages; }

    /// Finishes the current page and begins the next.
    void turnPage();
    /// Finishes the last page; after it only late content may be drawn.
    void endPages();

    /// Names a place of the current page, `y` from its top; where it stands in the end once the page is done.
    void addDestination(const QByteArray& name, double y);
    /// The entry of a link that leads there.
    static QByteArray destination(const QByteArray& name);
    void addBookmark(int level, const QString& title, const QByteArray& destinationName);
    void attach(const document::Attachment& attachment);

    QByteArray finish();

private:
    struct Bookmark
    {
        int level;
        QString title;
        QByteArray destination;
    };
    struct Place
    {
        QByteArray name;
        double y;
    };
    Ref writeBookmarks();
    Ref writeNames();
    Ref writeMetadata();

    const document::Document& m_document;
    double m_width;
    double m_height;
    PdfFile m_file;
    PdfFonts m_fonts;
    Typesetter m_typesetter;
    ParentTree m_parents;
    Ref m_pageTree;
    Ref m_structureRoot;
    std::unique_ptr<Element> m_root;
    std::deque<PdfPage> m_pages;
    std::vector<Bookmark> m_bookmarks;
    std::vector<Place> m_places;                                   ///< of the current page
    std::vector<std::pair<QByteArray, QByteArray>> m_destinations; ///< name, array
    std::vector<std::pair<QByteArray, Ref>> m_files;               ///< name, file specification
};

} // namespace press
