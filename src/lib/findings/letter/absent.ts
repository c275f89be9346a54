/** Stands in for html2canvas, canvg and dompurify, which jsPDF names but the letter never calls. */
export {};
