/** Stands in for html2canvas, canvg and dompurify, which jsPDF names but no document of ours calls. */
export {};
